/** From what the user names on the command line to the text of a report, or to a clear word of why it cannot be read. */
@NullMarked
package org.wederhoor.app.file;

import org.jspecify.annotations.NullMarked;
