/** What happened or is said to have happened: triggers with their arguments, joined to one event each. */
@NullMarked
package org.wederhoor.reading.event;

import org.jspecify.annotations.NullMarked;
