/** What people decide about incidents and reports; the machine's own findings stay beside it. */
@NullMarked
package org.wederhoor.ledger.decision;

import org.jspecify.annotations.NullMarked;
