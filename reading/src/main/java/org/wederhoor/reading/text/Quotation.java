package org.wederhoor.reading.text;

import org.wederhoor.reading.Span;

/**
 * A stretch of text between quotation marks.
 *
 * @param outer with its marks
 * @param inner without them; of a quotation over several paragraphs with the marks repeated at their starts
 * @param level 0, or the number of quotations around it
 * @param closed whether its closing mark was found; if not, it is taken to end with its sentence
 * @param use what the marks are there for
 * @param firstParagraph the paragraph in which it opens
 * @param lastParagraph the paragraph in which it ends
 */
public record Quotation(
        Span outer, Span inner, int level, boolean closed, Use use, int firstParagraph, int lastParagraph) {
    Quotation at(int newLevel) {
        return new Quotation(outer, inner, newLevel, closed, use, firstParagraph, lastParagraph);
    }

    /** What quotation marks are there for. */
    public enum Use {
        /** Words that somebody said or wrote. */
        SPEECH,
        /** A term or name of a few words, or one from which the writer keeps a distance ("een ‘veiligheidszone’"). */
        TERM
    }
}
