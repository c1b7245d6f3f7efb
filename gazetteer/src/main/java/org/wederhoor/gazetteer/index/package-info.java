/** Writes the index: sorts what does not fit in memory, keeps what is finished, and puts the sections together. */
@NullMarked
package org.wederhoor.gazetteer.index;

import org.jspecify.annotations.NullMarked;
