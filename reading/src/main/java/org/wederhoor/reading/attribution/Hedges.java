package org.wederhoor.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.AttributionType;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.Stance;
import org.wederhoor.reading.lexicon.Lexicon;
import org.wederhoor.reading.lexicon.WordList;
import org.wederhoor.reading.syntax.Clause;
import org.wederhoor.reading.syntax.NounPhrase;
import org.wederhoor.reading.syntax.Word;

/** Words by which the report says that it does not vouch for something: "naar verluidt", the reportive "zou". */
final class Hedges {
    private final WordList modals;
    private final WordList conditions;

    Hedges(WordList modals, WordList conditions) {
        this.modals = modals;
        this.conditions = conditions;
    }

    /** The attribution that an adverb or adjective makes of its clause or noun. */
    @Nullable
    Citation adverb(Lexicon.Match<Cue> match) {
        Word top = match.value().content().contains("head") && match.anchor().head() != null
                ? match.anchor().head()
                : Clause.around(match.anchor()).predicate();
        Word source = match.value().source().contains("subject") ? new Clause(top).subject() : null;
        List<Word> words = new ArrayList<>(top.subtree());
        words.removeAll(match.words());
        if (source != null) {
            words.removeAll(new NounPhrase(source).words());
        }
        words.removeIf(word -> word.relates("mark", "cc", "case") && word.head() == top);
        List<Span> spans = Passage.of(words);
        return spans.isEmpty()
                ? null
                : new Citation(
                        match.anchor().sentence(),
                        match.words(),
                        source,
                        spans,
                        match.value().stance(),
                        source == null ? AttributionType.HEDGE : AttributionType.INDIRECT,
                        null);
    }

    /**
     * The attribution that a reportive auxiliary makes of its clause.
     *
     * @param spoken clauses that are somebody's words already: there the auxiliary tells what was then to come
     */
    @Nullable
    Citation auxiliary(Lexicon.Match<Cue> match, Set<Word> spoken) {
        Word auxiliary = match.anchor();
        Word verb = auxiliary.relates("aux") && auxiliary.head() != null ? auxiliary.head() : auxiliary;
        if (!"Past".equals(auxiliary.feature("Tense"))
                || isModal(auxiliary, verb)
                || isConditional(verb)
                || isFirstPerson(verb)) {
            return null;
        }
        if (spoken.stream().anyMatch(verb::isUnder) && !isPerfect(verb)) {
            return null;
        }
        List<Word> words = new ArrayList<>(verb.subtree(child -> !startsOtherClause(child, verb)));
        words.remove(auxiliary);
        List<Span> spans = Passage.of(words);
        return spans.isEmpty()
                ? null
                : new Citation(
                        verb.sentence(), List.of(auxiliary), null, spans, Stance.ASSERTS, AttributionType.HEDGE, null);
    }

    private static boolean startsOtherClause(Word child, Word verb) {
        return child.head() == verb
                && child.relates("conj", "parataxis", "advcl")
                && child.child("nsubj", "nsubj:pass") != null
                && child.index() > verb.index();
    }

    private static boolean isPerfect(Word verb) {
        return "Part".equals(verb.feature("VerbForm"));
    }

    /** "zou kunnen", "zou moeten": possibility or duty, not hearsay; a perfect under it is hearsay again. */
    private boolean isModal(Word auxiliary, Word verb) {
        List<Word> others = verb.children("aux");
        return others.stream()
                        .anyMatch(other -> other != auxiliary
                                && "Inf".equals(other.feature("VerbForm"))
                                && !other.relates("aux:pass")
                                && modals.has(other))
                || verb == auxiliary && verb.children("xcomp").stream().anyMatch(word -> modals.has(word));
    }

    private boolean isConditional(Word verb) {
        for (Word clause : verb.children("advcl")) {
            for (Word mark : clause.children("mark")) {
                if (conditions.has(mark)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isFirstPerson(Word verb) {
        Word subject = new Clause(verb).subject();
        String person = subject == null ? null : subject.feature("Person");
        return "1".equals(person) || "2".equals(person);
    }
}
