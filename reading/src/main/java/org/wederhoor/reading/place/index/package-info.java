/** The gazetteer's file: its sections and how names, places and numbers lie in them, for those who read it and those who write it. */
@NullMarked
package org.wederhoor.reading.place.index;

import org.jspecify.annotations.NullMarked;
