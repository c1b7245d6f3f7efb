package org.wederhoor.reading.text;

import java.util.List;
import org.wederhoor.reading.Span;

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

    public Span span() {
        return tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
    }
}
