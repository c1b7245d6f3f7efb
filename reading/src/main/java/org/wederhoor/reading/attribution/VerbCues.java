package org.wederhoor.reading.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
    private final WordList pronouns;
    private final ClauseWords clauseWords;
    private final Predicate<Word> isCueNoun;

    /** @param isCueNoun whether a word attributes its own clause: "reports that" */
    VerbCues(
            WordList negations,
            WordList agentPrepositions,
            WordList pronouns,
            ClauseWords clauseWords,
            Predicate<Word> isCueNoun) {
        this.negations = negations;
        this.agentPrepositions = agentPrepositions;
        this.pronouns = pronouns;
        this.clauseWords = clauseWords;
        this.isCueNoun = isCueNoun;
    }

    /** The attribution that {@code match} makes, null when its sentence does not use it so. */
    @Nullable
    Citation read(Lexicon.Match<Cue> match, ParsedText text, Speech speech, Set<Word> times, Predicate<Word> isParty) {
        Cue cue = match.value();
        Word verb = match.anchor();
        if (verb.relates("aux")) {
            return null;
        }
        if (isMereNoun(verb)) {
            return Inquit.read(match, cue.stance(), speech);
        }
        if (isCommanded(verb) || "Imp".equals(verb.feature("Mood"))) {
            return null;
        }
        Stance stance = cue.stance();
        List<Word> cueWords = new ArrayList<>(match.words());
        Word negation =
                match.words().stream().anyMatch(negations::has) ? null : new Clause(verb).negation(negations::has);
        if (negation != null) {
            Stance negated = cue.negated();
            if (negated == null) {
                return null;
            }
            stance = negated;
            cueWords.add(negation);
        }
        Word speaker = Inquit.speakerAfterQuotation(match, speech);
        Word source = speaker != null ? speaker : source(cue, verb, match.words(), speech, times, isParty);
        if (source != null && negation != null && (negation == source || negation.isUnder(source))) {
            return null;
        }
        if (source == null ? negation != null || isOpen(cue, verb) : isThinkingAloud(source, stance)) {
            return null;
        }
        Word accused = cue.accused().isEmpty() ? null : Roles.first(cue.accused(), verb, match.words());
        Set<Word> outside = new HashSet<>(cueWords);
        if (source != null) {
            outside.addAll(Citation.sourceWords(source, List.of(verb)));
            outside.addAll(source.children("case"));
        }
        Content content = new ContentFinder(
                        verb,
                        verbFirst(verb, match.words()),
                        source,
                        outside,
                        accused,
                        clauseWords,
                        isCueNoun,
                        text,
                        speech)
                .find(speaker != null && !saysMore(verb) ? List.of("quote") : cue.content());
        if (content == null && negation == null) {
            return Inquit.read(match, stance, speech);
        }
        if (content == null || content.isEmpty()) {
            return null;
        }
        return new Citation(verb.sentence(), cueWords, source, content.spans(), stance, content.type(speech), accused);
    }

    /** Whether a clause behind the verb tells what is said, whatever was quoted before it. */
    private static boolean saysMore(Word verb) {
        return verb.children("ccomp", "xcomp").stream().anyMatch(clause -> clause.index() > verb.index());
    }

    /** A verb that somebody is to be the subject of, but nobody is told to be: "to think of the war", "knowing this". */
    private static boolean isOpen(Cue cue, Word verb) {
        return cue.stance() == Stance.OTHER && !cue.source().contains("none") && !new Clause(verb).isPassive();
    }

    /** "I think", "we hope": in the mouth of a speaker these only colour what he says. */
    private static boolean isThinkingAloud(Word source, Stance stance) {
        return stance == Stance.OTHER && source.upos() == Upos.PRON && "1".equals(source.feature("Person"));
    }

    /** A noun that has none of the arguments of a verb: "three reasons", where "reason" is a verb of saying. */
    private static boolean isMereNoun(Word word) {
        return word.upos() == Upos.NOUN
                && (word.child("det", "cop", "case") != null
                        || word.child("nsubj", "obj", "aux", "ccomp", "xcomp") == null);
    }

    /** "droeg de groep op de aanslag op te eisen": what somebody is told to say is not said yet. */
    private static boolean isCommanded(Word verb) {
        Word head = verb.head();
        if (head == null
                || !verb.relates("xcomp", "ccomp")
                || verb.child("mark") == null
                || "Fin".equals(verb.feature("VerbForm"))) {
            return false;
        }
        return verb.child("nsubj", "aux") == null
                && head.children("obj", "iobj").stream()
                        .anyMatch(object -> isNominal(object) && object.upos() != Upos.PRON);
    }

    private @Nullable Word source(
            Cue cue, Word verb, List<Word> own, Speech speech, Set<Word> times, Predicate<Word> isParty) {
        Word acronym = acronymBefore(verb, isParty);
        if (acronym != null && cue.source().contains("subject")) {
            return acronym;
        }
        for (String role : cue.source()) {
            Word source = Roles.first(List.of(role), verb, own);
            if (source != null && canSpeak(source) && !times.contains(source) && !isSpoken(source, verb, speech)) {
                return source;
            }
        }
        if (!cue.source().contains("subject")) {
            return null;
        }
        Word agent = new Clause(verb).isPassive() ? passiveAgent(verb) : null;
        if (agent != null || verb.child("nsubj:pass", "aux:pass") != null) {
            return agent;
        }
        Word beside = besideVerb(verb, own);
        return beside != null ? beside : Inquit.speakerBefore(verb, own);
    }

    private static List<Word> verbFirst(Word verb, List<Word> words) {
        List<Word> ordered = new ArrayList<>(words);
        ordered.remove(verb);
        ordered.add(0, verb);
        return ordered;
    }

    /** Whether a word stands in direct speech that the verb is no part of: it is said, and does not say it. */
    private static boolean isSpoken(Word word, Word verb, Speech speech) {
        return speech.around(word) != null && speech.around(verb) == null;
    }

    /** "IS eist de aanslag op": a party's acronym right before the verb is its subject, also where it was taken for a verb. */
    private static @Nullable Word acronymBefore(Word verb, Predicate<Word> isParty) {
        if (verb.index() == 0) {
            return null;
        }
        Word before = verb.sentence().words().get(verb.index() - 1);
        boolean verbal = before.upos() == Upos.AUX || before.upos() == Upos.VERB;
        return verbal && isParty.test(before) && before.form().codePoints().allMatch(Character::isUpperCase)
                ? before
                : null;
    }

    /** Whether a word can stand for somebody: no expletive, and no pronoun but those for persons and groups. */
    private boolean canSpeak(Word word) {
        if (word.relates("expl") && !pronouns.has(word)) {
            return false;
        }
        return word.upos() != Upos.PRON || pronouns.has(word) || "1".equals(word.feature("Person"));
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
        return head != null && isTopic(head, verb) ? head : null;
    }

    /** "Een verbond van groepen, het Front, zei dat ...": a noun that was taken for the root stands before its own verb. */
    private static boolean isTopic(Word noun, Word verb) {
        return isNominal(noun)
                && noun.relates("root")
                && noun.index() < verb.index()
                && verb.relates("parataxis")
                && verb.child("nsubj") == null
                && verb.child("ccomp") != null;
    }

    static boolean isNominal(Word word) {
        return word.upos() == Upos.NOUN || word.upos() == Upos.PROPN || word.upos() == Upos.PRON;
    }
}
