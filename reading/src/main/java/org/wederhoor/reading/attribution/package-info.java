/** Who is the source of which words: cues, sources and contents, whether about an event or not. */
@NullMarked
package org.wederhoor.reading.attribution;

import org.jspecify.annotations.NullMarked;
