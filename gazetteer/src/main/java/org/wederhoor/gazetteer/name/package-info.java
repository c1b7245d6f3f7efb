/** How names are written: transcribed from other scripts, inflected, and bare of what only says which sort of place it is. */
@NullMarked
package org.wederhoor.gazetteer.name;

import org.jspecify.annotations.NullMarked;
