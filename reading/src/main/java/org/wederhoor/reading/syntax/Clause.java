package org.wederhoor.reading.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A predicate with its arguments, so that the rules ask for "the subject" or "the one who did it" in one way, whatever
 * the language and the construction.
 *
 * @param predicate the word that heads the clause: a verb, or what a copula says of its subject
 */
public record Clause(Word predicate) {
    private static final int MOST_RAISINGS = 4;

    /** The clause that {@code word} stands in; a predicate stands in its own. */
    public static Clause around(Word word) {
        Word top = word;
        while (!headsClause(top)) {
            Word head = top.head();
            if (head == null) {
                break;
            }
            top = head;
        }
        return new Clause(top);
    }

    private static boolean headsClause(Word word) {
        if (word.relates("root", "ccomp", "csubj", "advcl", "acl", "parataxis", "xcomp")) {
            return true;
        }
        return word.relates("conj") && word.upos() == Upos.VERB;
    }

    /** Whether the verb is in the passive, be it as a participle without auxiliary ("a man killed by rebels"). */
    public boolean isPassive() {
        return predicate.child("nsubj:pass", "aux:pass") != null
                || "Pass".equals(predicate.feature("Voice")) && predicate.child("obj") == null;
    }

    /**
     * The subject, also where it stands with a verb above ("wil aanvallen", "liet weten", "viel aan en doodde"), or is what
     * a relative clause or participle describes.
     */
    public @Nullable Word subject() {
        Word verb = predicate;
        for (int i = 0; i < MOST_RAISINGS && verb != null; i++) {
            Word subject = nearestSubject(verb);
            if (subject != null) {
                return antecedent(subject);
            }
            Word head = verb.head();
            if (head == null) {
                return null;
            }
            if (verb.relates("acl") && verb.child("mark") != null && "Inf".equals(verb.feature("VerbForm"))) {
                verb = around(head).predicate();
                continue;
            }
            if (verb.relates("acl", "amod")) {
                return verb.child("obj", "nsubj") == null || !isPassive() ? head : null;
            }
            verb = verb.relates("xcomp", "conj", "advcl", "ccomp") && !hasOwnSubordinator(verb) ? head : null;
        }
        return null;
    }

    /**
     * Of several words that were taken for the subject the one right behind the verb, as after an inversion; when all stand before it,
     * the first, for the others are objects then.
     */
    private static @Nullable Word nearestSubject(Word verb) {
        List<Word> subjects = verb.children("nsubj", "csubj");
        for (Word subject : subjects) {
            if (subject.index() > verb.index()) {
                return subject;
            }
        }
        return subjects.isEmpty() ? null : subjects.get(0);
    }

    /** Another noun of an active clause that was taken for a second subject before the verb. */
    private static @Nullable Word secondSubject(Word verb) {
        Word subject = nearestSubject(verb);
        List<Word> subjects = verb.children("nsubj");
        Word last = subjects.isEmpty() ? null : subjects.get(subjects.size() - 1);
        boolean isOther = last != null && last != subject && last.index() < verb.index() && last.upos() == Upos.NOUN;
        return isOther ? last : null;
    }

    private static boolean hasOwnSubordinator(Word verb) {
        return verb.relates("ccomp") && verb.child("mark") != null && verb.child("nsubj") != null;
    }

    /** A relative pronoun gives way to the noun it stands for. */
    private static Word antecedent(Word word) {
        if (!"Rel".equals(word.feature("PronType"))) {
            return word;
        }
        for (Word up = word.head(); up != null; up = up.head()) {
            if (up.relates("acl:relcl") || up.relates("acl")) {
                Word noun = up.head();
                return noun == null ? word : noun;
            }
        }
        return word;
    }

    /** Who does it: the subject of an active verb, the agent phrase of a passive one. */
    public @Nullable Word doer() {
        Word agent = predicate.child("obl:agent");
        if (agent != null) {
            return agent;
        }
        return isPassive() ? null : subject();
    }

    /** What it is done to: the object of an active verb, the subject of a passive one. */
    public @Nullable Word patient() {
        Word object = predicate.child("obj");
        if (object != null) {
            return antecedent(object);
        }
        return isPassive() ? subject() : secondSubject(predicate);
    }

    /** The phrases that depend on the predicate with one of these prepositions, in the order given. */
    public List<Word> obliques(List<String> prepositions) {
        List<Word> found = new ArrayList<>();
        for (String preposition : prepositions) {
            for (Word child : predicate.children()) {
                if (child.relates("obl", "nmod", "advmod", "obj", "iobj", "xcomp", "advcl", "ccomp")
                        && NounPhrase.hasCase(child, preposition)) {
                    found.add(child);
                }
            }
        }
        return found;
    }

    /**
     * The word that negates the predicate: by it ("niet"), as or with its subject or object ("niemand", "geen dorp", "het
     * leger noch de politie"), or as its subordinator ("zonder te schieten"); null when nothing does.
     *
     * @param isNegation which words negate
     */
    public @Nullable Word negation(Predicate<Word> isNegation) {
        for (Word child : predicate.children()) {
            if (child.relates("advmod", "det", "obl", "nsubj", "obj", "cc", "aux", "mark", "compound:prt")
                    && isNegation.test(child)) {
                return child;
            }
            Word within = child.relates("nsubj", "obj", "obl", "advmod") ? negationWithin(child, isNegation) : null;
            if (within != null) {
                return within;
            }
        }
        return null;
    }

    private static @Nullable Word negationWithin(Word phrase, Predicate<Word> isNegation) {
        for (Word child : phrase.children("det", "advmod", "amod")) {
            if (isNegation.test(child)) {
                return child;
            }
        }
        for (Word other : phrase.children("conj")) {
            Word coordinator = other.child("cc");
            if (coordinator != null && isNegation.test(coordinator)) {
                return coordinator;
            }
        }
        return null;
    }
}
