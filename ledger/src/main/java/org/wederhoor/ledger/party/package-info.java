/** Who is who across reports and languages. */
@NullMarked
package org.wederhoor.ledger.party;

import org.jspecify.annotations.NullMarked;
