package org.wederhoor.reading.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.lexicon.Lexicon;
import org.wederhoor.reading.syntax.Clause;
import org.wederhoor.reading.syntax.NounPhrase;
import org.wederhoor.reading.syntax.Word;
import org.wederhoor.reading.text.Quotation;

/** Prepositions that name a source: "volgens het leger", "..., aldus de minister". */
final class AdpositionCues {
    /** The attribution that {@code match} makes, null when no source follows it. */
    @Nullable
    Citation read(Lexicon.Match<Cue> match, Speech speech) {
        Word cue = match.words().get(match.words().size() - 1);
        Word source = governed(match.anchor(), cue);
        if (source == null && !match.value().source().contains("none")) {
            return null;
        }
        Set<Word> own = new LinkedHashSet<>(match.words());
        if (source != null) {
            own.addAll(new NounPhrase(source).words());
            own.addAll(source.children("case"));
        }
        List<Quotation> quotes = speech.beside(cue.sentence(), cue).stream()
                .filter(quotation ->
                        !speech.isAttributed(quotation) && !quotation.inner().contains(cue.span()))
                .toList();
        boolean direct = match.value().content().contains("sentence") && !quotes.isEmpty();
        Content content =
                direct ? Content.of(quotes) : Content.of(clause(source == null ? cue : source, match.anchor(), own));
        if (content.isEmpty()) {
            return null;
        }
        if (direct) {
            quotes.forEach(speech::attribute);
        }
        return new Citation(
                cue.sentence(),
                match.words(),
                source,
                content.spans(),
                match.value().stance(),
                content.type(speech),
                null);
    }

    /** The noun that the preposition governs, or, where the parser saw no government, the first noun phrase behind it. */
    private static @Nullable Word governed(Word anchor, Word cue) {
        Word head = anchor.head();
        if (anchor.relates("case", "mark") && head != null && head.index() > anchor.index()) {
            return head;
        }
        List<Word> words = cue.sentence().words();
        for (int i = cue.index() + 1; i < Math.min(words.size(), cue.index() + 6); i++) {
            Word word = words.get(i);
            if (VerbCues.isNominal(word)) {
                Word top = word;
                for (Word up = word.head();
                        up != null
                                && up.index() > cue.index()
                                && VerbCues.isNominal(up)
                                && top.relates("nmod", "flat", "appos", "compound", "amod", "fixed");
                        up = up.head()) {
                    top = up;
                }
                return top;
            }
        }
        return null;
    }

    /** The clause that the phrase qualifies ("judging by" hangs on it as a clause of its own), without coordinated clauses that have a subject and a source of their own. */
    private static List<Word> clause(Word source, Word anchor, Set<Word> own) {
        Word above = source.head() == anchor ? anchor.head() : source.head();
        Clause clause = Clause.around(above == null ? source : above);
        Word top = clause.predicate();
        List<Word> words =
                new ArrayList<>(top.subtree(child -> !own.contains(child) && !startsOwnClause(child, top, source)));
        words.removeAll(own);
        if (top.relates("ccomp", "advcl", "acl")) {
            words.removeIf(word -> word.relates("mark") && word.head() == top);
        }
        return words;
    }

    private static boolean startsOwnClause(Word child, Word top, Word source) {
        return child.head() == top
                && child.relates("conj", "parataxis")
                && child.child("nsubj") != null
                && child.index() > source.index()
                && child.child("cc") != null
                && child.children("advmod", "obl").stream().anyMatch(phrase -> hasSameCase(phrase, source));
    }

    private static boolean hasSameCase(Word a, Word b) {
        String preposition = NounPhrase.caseOf(a);
        return preposition != null && preposition.equals(NounPhrase.caseOf(b));
    }
}
