package org.wederhoor.reading.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.text.ReportText;

/**
 * Parsed sentences of a report's text in order, on which all later steps of a reading work.
 *
 * @param text the whole text
 * @param sentences those that are to be read, in the order of the text
 * @param all all sentences of the text, each at its {@link Sentence#index}
 */
public record ParsedText(ReportText text, List<Sentence> sentences, List<Sentence> all) {
    public ParsedText {
        sentences = List.copyOf(sentences);
        all = List.copyOf(all);
    }

    /** A text of which every sentence is to be read. */
    public ParsedText(ReportText text, List<Sentence> sentences) {
        this(text, sentences, sentences);
    }

    /** The sentence that stands before another one in the text, null before the first. */
    public @Nullable Sentence before(Sentence sentence) {
        return sentence.index() == 0 ? null : all.get(sentence.index() - 1);
    }

    /** The characters of {@code span}. */
    public String of(Span span) {
        return text.of(span);
    }
}
