/** What the ledger answers about incidents: lines for lists, the questions that choose among them, and the whole of one. */
@NullMarked
package org.wederhoor.ledger.incident;

import org.jspecify.annotations.NullMarked;
