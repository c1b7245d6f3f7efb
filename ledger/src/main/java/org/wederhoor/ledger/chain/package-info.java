/** The record: entries that are only ever added, each sealed over the one before it, so that no change goes unseen. */
@NullMarked
package org.wederhoor.ledger.chain;

import org.jspecify.annotations.NullMarked;
