/** The command line: from what the user types to readings on paper, on screen or in files. */
@NullMarked
package org.wederhoor.app;

import org.jspecify.annotations.NullMarked;
