package org.wederhoor.reading.syntax;

import java.util.List;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.text.ReportText;

/**
 * A report's text with its parsed sentences in order, on which all later steps of a reading work.
 *
 * @param text the whole text
 * @param sentences in the order of the text
 */
public record ParsedText(ReportText text, List<Sentence> sentences) {
    public ParsedText {
        sentences = List.copyOf(sentences);
    }

    /** The characters of {@code span}. */
    public String of(Span span) {
        return text.of(span);
    }
}
