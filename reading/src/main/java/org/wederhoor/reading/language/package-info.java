/** A language as data: the folder of its model and lexicons, and which language a text is in. */
@NullMarked
package org.wederhoor.reading.language;

import org.jspecify.annotations.NullMarked;
