/** What the parties say of one incident, side by side: versions, disputes, changes of story, tolls, who was not heard; no database. */
@NullMarked
package org.wederhoor.ledger.dispute;

import org.jspecify.annotations.NullMarked;
