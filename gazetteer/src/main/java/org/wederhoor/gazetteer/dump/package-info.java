/** The files that others publish: which they are, how their rows are read, and which rows are wrong. */
@NullMarked
package org.wederhoor.gazetteer.dump;

import org.jspecify.annotations.NullMarked;
