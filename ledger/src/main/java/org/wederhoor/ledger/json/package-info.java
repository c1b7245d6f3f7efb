/** What the ledger answers, as JSON. */
@NullMarked
package org.wederhoor.ledger.json;

import org.jspecify.annotations.NullMarked;
