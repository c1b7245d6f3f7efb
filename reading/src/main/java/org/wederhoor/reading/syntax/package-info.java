/** The parse of a text: words with part of speech, lemma, morphology, dependencies and names, from one network per language. */
@NullMarked
package org.wederhoor.reading.syntax;

import org.jspecify.annotations.NullMarked;
