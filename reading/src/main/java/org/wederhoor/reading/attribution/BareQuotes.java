package org.wederhoor.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.AttributionType;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.Stance;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;
import org.wederhoor.reading.text.Quotation;

/** Direct speech without a cue of its own: it goes on from a quotation before it, or belongs to whom the text speaks of. */
final class BareQuotes {
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");

    private BareQuotes() {}

    /** The citations with every quotation that was still without a speaker added to one, or made one of its own. */
    static List<Citation> addTo(List<Citation> citations, ParsedText text, Speech speech) {
        List<Citation> all = new ArrayList<>(citations);
        for (Quotation quotation : speech.quotations()) {
            if (speech.isAttributed(quotation)) {
                continue;
            }
            Sentence sentence = sentenceOf(quotation, text);
            if (sentence == null) {
                continue;
            }
            speech.attribute(quotation);
            Word signed = afterDash(sentence, quotation);
            if (signed != null) {
                all.add(citation(
                        sentence, List.of(signed.sentence().words().get(signed.index() - 1)), signed, quotation));
                continue;
            }
            Word introducer = beforeColon(sentence, quotation);
            if (introducer != null) {
                all.add(citation(sentence, colon(sentence, quotation), introducer, quotation));
                continue;
            }
            if (isWithinClause(quotation, sentence)) {
                continue;
            }
            int latest = latestBefore(all, quotation, sentence);
            if (latest < 0) {
                all.add(citation(sentence, List.of(), null, quotation));
            } else if (all.get(latest).type() == AttributionType.DIRECT) {
                all.set(latest, all.get(latest).withMore(List.of(quotation.inner())));
            } else {
                all.add(citation(sentence, List.of(), all.get(latest).source(), quotation));
            }
        }
        return all;
    }

    /** Whether a quotation follows on other words without a pause: then it is a part of what they say. */
    private static boolean isWithinClause(Quotation quotation, Sentence sentence) {
        Word before = null;
        for (Word word : sentence.words()) {
            if (word.span().end() <= quotation.outer().start()) {
                before = word;
            }
        }
        return before != null && before.upos() != Upos.PUNCT;
    }

    private static Citation citation(Sentence sentence, List<Word> cue, @Nullable Word source, Quotation quotation) {
        return new Citation(
                sentence, cue, source, List.of(quotation.inner()), Stance.ASSERTS, AttributionType.DIRECT, null);
    }

    private static @Nullable Sentence sentenceOf(Quotation quotation, ParsedText text) {
        for (Sentence sentence : text.sentences()) {
            if (sentence.span().overlaps(quotation.inner())) {
                return sentence;
            }
        }
        return null;
    }

    /** The last attribution with a source before the quotation, in its paragraph. */
    private static int latestBefore(List<Citation> citations, Quotation quotation, Sentence sentence) {
        int latest = -1;
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            if (citation.source() != null
                    && citation.sentence().paragraph() == sentence.paragraph()
                    && position(citation) < quotation.outer().start()
                    && (latest < 0 || position(citation) >= position(citations.get(latest)))) {
                latest = i;
            }
        }
        return latest;
    }

    private static int position(Citation citation) {
        return citation.cue().isEmpty()
                ? Span.around(citation.content()).start()
                : citation.cue().get(0).span().start();
    }

    private static List<Word> colon(Sentence sentence, Quotation quotation) {
        Word last = null;
        for (Word word : sentence.words()) {
            if (word.span().end() <= quotation.outer().start()) {
                last = word;
            }
        }
        return last != null && last.form().equals(":") ? List.of(last) : List.of();
    }

    /** "“...” ― Maria Lopez": the name behind a dash right after the quotation, at the end of the sentence. */
    private static @Nullable Word afterDash(Sentence sentence, Quotation quotation) {
        List<Word> after = sentence.words().stream()
                .filter(word -> word.span().start() >= quotation.outer().end())
                .toList();
        return after.size() > 1
                        && DASHES.contains(after.get(0).form())
                        && after.get(1).upos() == Upos.PROPN
                        && after.stream().noneMatch(word -> word.upos() == Upos.VERB || word.upos() == Upos.AUX)
                ? after.get(1)
                : null;
    }

    /** The first noun or name of a sentence that leads into the quotation with a colon. */
    private static @Nullable Word beforeColon(Sentence sentence, Quotation quotation) {
        if (colon(sentence, quotation).isEmpty()) {
            return null;
        }
        for (Word word : sentence.words()) {
            if (word.span().start() < quotation.outer().start()
                    && word.relates("nsubj", "root")
                    && (word.upos() == Upos.NOUN || word.upos() == Upos.PROPN || word.upos() == Upos.PRON)) {
                return word;
            }
        }
        return null;
    }
}
