package org.wederhoor.ledger.store;

import org.wederhoor.ledger.EventKey;

/**
 * Two events of different reports that seem to be one, the smaller key first.
 *
 * @param reasons why, in JSON
 */
public record StoredLink(EventKey one, EventKey other, double score, String reasons) {}
