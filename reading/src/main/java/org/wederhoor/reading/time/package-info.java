/** Which words of a report tell a time, and which days each means. */
@NullMarked
package org.wederhoor.reading.time;

import org.jspecify.annotations.NullMarked;
