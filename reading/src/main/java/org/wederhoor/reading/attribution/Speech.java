package org.wederhoor.reading.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Word;
import org.wederhoor.reading.text.Quotation;

/** The direct speech of a report, and which of it already has a speaker. */
final class Speech {
    private final List<Quotation> quotations;
    private final Set<Quotation> attributed = new HashSet<>();

    Speech(List<Quotation> quotations) {
        this.quotations = quotations.stream()
                .filter(quotation -> quotation.use() == Quotation.Use.SPEECH)
                .toList();
    }

    /** The outermost quotation of speech that {@code word} stands in, null if it stands in none. */
    @Nullable
    Quotation around(Word word) {
        for (Quotation quotation : quotations) {
            if (quotation.inner().contains(word.span())) {
                return quotation;
            }
        }
        return null;
    }

    /** The quotations that have words of {@code sentence} in them, or end just before it, or begin just behind it, and not {@code word}. */
    List<Quotation> beside(Sentence sentence, Word word) {
        return quotations.stream()
                .filter(quotation -> quotation.outer().overlaps(sentence.span())
                        && !quotation.inner().contains(word.span()))
                .toList();
    }

    void attribute(Quotation quotation) {
        attributed.add(quotation);
    }

    boolean isAttributed(Quotation quotation) {
        return attributed.contains(quotation);
    }

    /** Whether {@code word} stands in direct speech that already has a speaker. */
    boolean isSpokenBySomebody(Word word) {
        Quotation around = around(word);
        return around != null && isAttributed(around);
    }

    List<Quotation> quotations() {
        return quotations;
    }

    /** Whether {@code span} is direct speech, wholly or in part. */
    boolean overlaps(Span span) {
        return quotations.stream().anyMatch(quotation -> quotation.inner().overlaps(span));
    }
}
