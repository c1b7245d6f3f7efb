/** Words of a language found in a parsed sentence: single words, heads of compounds, and phrases spread over a clause. */
@NullMarked
package org.wederhoor.reading.lexicon;

import org.jspecify.annotations.NullMarked;
