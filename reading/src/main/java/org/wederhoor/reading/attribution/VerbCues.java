package org.wederhoor.reading.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Stance;
import org.wederhoor.reading.lexicon.Lexicon;
import org.wederhoor.reading.lexicon.WordList;
import org.wederhoor.reading.syntax.Clause;
import org.wederhoor.reading.syntax.NounPhrase;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Roles;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/** Verbs and verb phrases that attribute: somebody says, claims, denies something, blames somebody for something. */
final class VerbCues {
    private final WordList negations;
    private final WordList agentPrepositions;

    VerbCues(WordList negations, WordList agentPrepositions) {
        this.negations = negations;
        this.agentPrepositions = agentPrepositions;
    }

    /** The attribution that {@code match} makes, null when its sentence does not use it so. */
    @Nullable
    Citation read(Lexicon.Match<Cue> match, ParsedText text, Speech speech, Set<Word> times) {
        Cue cue = match.value();
        Word verb = match.anchor();
        Stance stance = cue.stance();
        List<Word> cueWords = new ArrayList<>(match.words());
        Word negation = match.words().stream().anyMatch(negations::has) ? null : negation(verb);
        if (negation != null) {
            Stance negated = cue.negated();
            if (negated == null) {
                return null;
            }
            stance = negated;
            cueWords.add(negation);
        }
        Word source = source(cue, verb, match.words(), times);
        Word accused = cue.accused().isEmpty() ? null : Roles.first(cue.accused(), verb, match.words());
        Set<Word> outside = new HashSet<>(cueWords);
        if (source != null) {
            outside.addAll(new NounPhrase(source).words());
            outside.addAll(source.children("case"));
        }
        Content content = new ContentFinder(verb, source, outside, accused, text, speech).find(cue.content());
        if (content == null || content.isEmpty()) {
            return null;
        }
        return new Citation(verb.sentence(), cueWords, source, content.spans(), stance, content.type(speech), accused);
    }

    private @Nullable Word negation(Word verb) {
        for (Word child : verb.children("advmod", "obl", "aux", "cc", "det")) {
            if (negations.has(child)) {
                return child;
            }
        }
        return null;
    }

    private @Nullable Word source(Cue cue, Word verb, List<Word> own, Set<Word> times) {
        Word source = Roles.first(cue.source(), verb, own);
        if (source != null && times.contains(source)) {
            source = null;
        }
        if (source == null && cue.source().contains("subject")) {
            source = new Clause(verb).isPassive() ? passiveAgent(verb) : besideVerb(verb, own);
        }
        return source != null && source.relates("expl") ? null : source;
    }

    private @Nullable Word passiveAgent(Word verb) {
        for (Word child : verb.children("obl", "nmod")) {
            String preposition = NounPhrase.caseOf(child);
            if (preposition != null && agentPrepositions.words().contains(preposition)) {
                return child;
            }
        }
        return null;
    }

    /** The noun phrase right behind an inverted verb or right before it, where the parser did not find the subject. */
    private static @Nullable Word besideVerb(Word verb, List<Word> own) {
        for (Word child : verb.children("appos", "parataxis", "dep", "obj", "nmod", "iobj")) {
            if (child.index() > verb.index()
                    && isNominal(child)
                    && child.child("case") == null
                    && !own.contains(child)) {
                return child;
            }
        }
        Word head = verb.head();
        if (head != null && verb.relates("acl") && head.index() > verb.index() && isNominal(head)) {
            return head;
        }
        return null;
    }

    static boolean isNominal(Word word) {
        return word.upos() == Upos.NOUN || word.upos() == Upos.PROPN || word.upos() == Upos.PRON;
    }
}
