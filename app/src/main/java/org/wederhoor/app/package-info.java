/** The command line: reads files and prints what they say. */
@NullMarked
package org.wederhoor.app;

import org.jspecify.annotations.NullMarked;
