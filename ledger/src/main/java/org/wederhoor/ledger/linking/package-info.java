/** Which events of different reports are one incident: compared pair by pair, joined the same way in whatever order they came; no database. */
@NullMarked
package org.wederhoor.ledger.linking;

import org.jspecify.annotations.NullMarked;
