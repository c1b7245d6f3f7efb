/** The text of a report in code points, its paragraphs, sentences, tokens and quotations. */
@NullMarked
package org.wederhoor.reading.text;

import org.jspecify.annotations.NullMarked;
