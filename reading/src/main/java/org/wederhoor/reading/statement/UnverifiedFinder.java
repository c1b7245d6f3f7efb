package org.wederhoor.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.wederhoor.reading.AttributionType;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.attribution.Citation;
import org.wederhoor.reading.lexicon.Lexicons;
import org.wederhoor.reading.lexicon.WordSequences;
import org.wederhoor.reading.syntax.Clause;
import org.wederhoor.reading.syntax.NounPhrase;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/** Finds the passages that a report itself marks as not established: "ongeverifieerde video's", the reportive "zou". */
public final class UnverifiedFinder {
    private final WordSequences phrases;

    public UnverifiedFinder(Lexicons lexicons) {
        this.phrases = lexicons.sequences("unverified.tsv", "phrase");
    }

    /** The passages in the order of the text; none overlap. */
    public List<Span> find(ParsedText text, List<Citation> citations) {
        TreeSet<Span> found = new TreeSet<>();
        for (Sentence sentence : text.sentences()) {
            for (List<Word> words : phrases.find(sentence)) {
                found.add(passage(words));
            }
        }
        for (Citation citation : citations) {
            if (citation.type() == AttributionType.HEDGE
                    && citation.cue().stream().anyMatch(word -> word.upos() == Upos.AUX)) {
                List<Span> spans = new ArrayList<>(citation.content());
                citation.cue().forEach(word -> spans.add(word.span()));
                found.add(Span.around(spans));
            }
        }
        return withoutOverlaps(found);
    }

    /** What the phrase qualifies: the noun of an adjective, else its clause. */
    private static Span passage(List<Word> words) {
        Word first = words.get(0);
        Word noun = first.head();
        if (words.size() == 1 && first.relates("amod") && noun != null) {
            return new NounPhrase(noun).span();
        }
        List<Word> clause =
                Clause.around(words.get(words.size() - 1)).predicate().subtree();
        return Span.around(clause.stream()
                .filter(word -> word.upos() != Upos.PUNCT)
                .map(Word::span)
                .toList());
    }

    private static List<Span> withoutOverlaps(SortedSet<Span> spans) {
        List<Span> kept = new ArrayList<>();
        for (Span span : spans) {
            if (!kept.isEmpty() && kept.get(kept.size() - 1).overlaps(span)) {
                kept.set(kept.size() - 1, kept.get(kept.size() - 1).union(span));
            } else {
                kept.add(span);
            }
        }
        return kept;
    }
}
