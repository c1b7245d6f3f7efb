/** What reports say together: the record of reports, readings and decisions, and the incidents that come out of it. */
@NullMarked
package org.wederhoor.ledger;

import org.jspecify.annotations.NullMarked;
