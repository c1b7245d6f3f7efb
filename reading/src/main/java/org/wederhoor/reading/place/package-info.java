/** Which words of a report name a place, and which place on earth each is. */
@NullMarked
package org.wederhoor.reading.place;

import org.jspecify.annotations.NullMarked;
