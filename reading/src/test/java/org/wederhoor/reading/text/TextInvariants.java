package org.wederhoor.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.language.Language;

/** What holds of the sentences, tokens and quotations of every text, sensible or not. */
final class TextInvariants {
    private static final SentenceSplitter SPLITTER = new SentenceSplitter(new Language("nl"));

    private TextInvariants() {}

    static void hold(String string) {
        ReportText text = new ReportText(string);
        List<TokenSentence> sentences = SPLITTER.split(text);
        int[] points = string.codePoints().toArray();
        int at = 0;
        int paragraph = 0;
        for (TokenSentence sentence : sentences) {
            assertThat(sentence.paragraph()).isBetween(paragraph, paragraph + 1);
            assertThat(sentence.tokens()).hasSizeBetween(1, LongSentences.LONGEST);
            paragraph = sentence.paragraph();
            for (Token token : sentence.tokens()) {
                assertOnlySpace(points, at, token.span().start());
                String there =
                        new String(points, token.span().start(), token.span().length());
                assertThat(token.form())
                        .isIn(there, there.replace("\u00AD", ""))
                        .isNotEmpty();
                assertThat(token.form().codePoints()).noneMatch(Marks::isSpace);
                at = token.span().end();
            }
        }
        assertOnlySpace(points, at, points.length);
        quotationsHold(sentences, points.length);
    }

    private static void assertOnlySpace(int[] points, int from, int to) {
        assertThat(to).isGreaterThanOrEqualTo(from);
        for (int i = from; i < to; i++) {
            assertThat(Marks.isSpace(points[i])).isTrue();
        }
    }

    private static void quotationsHold(List<TokenSentence> sentences, int length) {
        Span before = new Span(0, 1);
        for (Quotation quotation : Quotations.of(sentences)) {
            assertThat(quotation.outer().start()).isGreaterThanOrEqualTo(before.start());
            assertThat(quotation.outer().end()).isLessThanOrEqualTo(length);
            assertThat(quotation.outer().contains(quotation.inner())).isTrue();
            assertThat(quotation.level()).isNotNegative();
            assertThat(quotation.lastParagraph()).isGreaterThanOrEqualTo(quotation.firstParagraph());
            before = quotation.outer();
        }
    }
}
