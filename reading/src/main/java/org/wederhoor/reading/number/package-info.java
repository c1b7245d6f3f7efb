/** Numbers as a language writes them: in digits, in words, vague or bounded. */
@NullMarked
package org.wederhoor.reading.number;

import org.jspecify.annotations.NullMarked;
