/** Which reports are copies of others: they share most of their words, and count as one origin. */
@NullMarked
package org.wederhoor.ledger.origin;

import org.jspecify.annotations.NullMarked;
