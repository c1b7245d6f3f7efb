package org.wederhoor.reading.text;

import java.util.List;

/**
 * A sentence before it is parsed.
 *
 * @param paragraph number of its paragraph in the text, from 0; a title is a paragraph
 * @param tokens its tokens in order, at least one
 */
public record TokenSentence(int paragraph, List<Token> tokens) {
    public TokenSentence {
        tokens = List.copyOf(tokens);
    }
}
