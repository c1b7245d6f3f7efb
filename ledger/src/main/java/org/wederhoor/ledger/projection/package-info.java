/** Works the tables out from the record: entry by entry as they are written, and all of them again to prove them. */
@NullMarked
package org.wederhoor.ledger.projection;

import org.jspecify.annotations.NullMarked;
