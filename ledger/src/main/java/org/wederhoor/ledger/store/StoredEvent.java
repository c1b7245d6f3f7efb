package org.wederhoor.ledger.store;

import org.jspecify.annotations.Nullable;
import org.wederhoor.ledger.EventKey;

/**
 * An event of a reading that counts.
 *
 * @param start offset of its first word, by which decisions know it whatever reading counts
 * @param handle the id of the incident that begins with it
 * @param profile what it is compared by
 * @param incident the incident that it belongs to now; null when it is none
 */
public record StoredEvent(
        EventKey key,
        int start,
        String handle,
        String profile,
        @Nullable String incident) {}
