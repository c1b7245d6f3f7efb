package org.wederhoor.reading.attribution;

import java.util.Collection;
import java.util.List;
import org.wederhoor.reading.AttributionType;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.syntax.Word;
import org.wederhoor.reading.text.Quotation;

/**
 * The words that a cue attributes.
 *
 * @param spans the stretches of text they fill
 * @param direct whether they are the source's own words, in quotation marks
 */
record Content(List<Span> spans, boolean direct) {
    Content {
        spans = List.copyOf(spans);
    }

    static Content of(Collection<Word> words) {
        return new Content(Passage.of(words), false);
    }

    static Content of(List<Quotation> quotations) {
        return new Content(quotations.stream().map(Quotation::inner).toList(), true);
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    AttributionType type(Speech speech) {
        if (direct) {
            return AttributionType.DIRECT;
        }
        return spans.stream().anyMatch(speech::overlaps) ? AttributionType.MIXED : AttributionType.INDIRECT;
    }
}
