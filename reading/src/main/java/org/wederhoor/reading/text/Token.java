package org.wederhoor.reading.text;

import org.wederhoor.reading.Span;

/**
 * A word, number or punctuation mark as it stands in the text.
 *
 * @param span where it stands, in code points
 * @param form its characters, without soft hyphens
 */
public record Token(Span span, String form) {}
