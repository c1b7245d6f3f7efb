package org.wederhoor.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.AttributionType;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.lexicon.Lexicon;
import org.wederhoor.reading.syntax.NounPhrase;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/** Nouns that attribute: "de bewering van Moskou dat", "berichten over". */
final class NounCues {
    private final ClauseWords clauseWords;
    private final Predicate<Word> isSaying;

    /** @param isSaying whether a verb is one of saying or making, of which an account can be the object: "the claim that he made" */
    NounCues(ClauseWords clauseWords, Predicate<Word> isSaying) {
        this.clauseWords = clauseWords;
        this.isSaying = isSaying;
    }

    /** The attribution that {@code match} makes, null when the noun is followed by no content. */
    @Nullable
    Citation read(Lexicon.Match<Cue> match) {
        Cue cue = match.value();
        Word noun = match.anchor();
        Word content = content(cue, noun);
        if (content == null) {
            return null;
        }
        Word source = source(cue, noun);
        List<Word> words =
                new ArrayList<>(content.relates("nmod") ? new NounPhrase(content).words() : content.subtree());
        if (source != null) {
            words.removeAll(new NounPhrase(source).words());
        }
        List<Span> spans = Passage.of(words);
        return spans.isEmpty()
                ? null
                : new Citation(noun.sentence(), match.words(), source, spans, cue.stance(), AttributionType.NOUN, null);
    }

    private static @Nullable Word source(Cue cue, Word noun) {
        for (String role : cue.source()) {
            for (Word child : noun.children("nmod", "obl")) {
                if (NounPhrase.hasCase(child, role) && child.child("nummod") == null) {
                    return child;
                }
            }
        }
        return noun.child("nmod:poss");
    }

    private @Nullable Word content(Cue cue, Word noun) {
        for (String role : cue.content()) {
            Word content = role.equals("clause") ? clause(noun) : phrase(role, noun);
            if (content != null) {
                return content;
            }
        }
        return null;
    }

    /** "De bewering dat ..."; also where the parser hung the clause on a noun between: "de bewering van de politie dat ...". */
    private @Nullable Word clause(Word noun) {
        for (Word child : noun.children("acl", "ccomp", "csubj", "advcl")) {
            if (child.children("mark").stream().anyMatch(mark -> mark.upos() == Upos.SCONJ)
                    || (!child.relates("acl:relcl") && child.child("mark") != null)
                    || isMistakenForRelative(child)) {
                return child;
            }
        }
        for (Word child : noun.children("nmod")) {
            Word below = clause(child);
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    /** "The fear that the dam will break", where "that" was taken for an object, though "break" has its own subject and says nothing. */
    private boolean isMistakenForRelative(Word clause) {
        if (!clause.relates("acl:relcl") || clause.children().isEmpty() || isSaying.test(clause)) {
            return false;
        }
        Word first = clause.children().get(0);
        return clauseWords.complementisers().has(first)
                && first.relates("obj", "obl")
                && clause.child("nsubj") != null
                && clause.child("nsubj") != first;
    }

    private static @Nullable Word phrase(String preposition, Word noun) {
        for (Word child : noun.children("nmod")) {
            if (NounPhrase.hasCase(child, preposition)) {
                return child;
            }
        }
        for (Word child : noun.children("nmod")) {
            Word below = phrase(preposition, child);
            if (below != null) {
                return below;
            }
        }
        return null;
    }
}
