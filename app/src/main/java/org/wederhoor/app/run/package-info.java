/** Reading many files: on several threads, in the order they were named, each to its end whatever becomes of the others. */
@NullMarked
package org.wederhoor.app.run;

import org.jspecify.annotations.NullMarked;
