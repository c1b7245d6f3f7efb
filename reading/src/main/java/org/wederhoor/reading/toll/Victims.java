package org.wederhoor.reading.toll;

import java.util.List;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/** Who suffers a harm, by the tree: the words that head the phrases for them, none when the clause does not say. */
final class Victims {
    private Victims() {}

    static List<Word> of(Word word, HarmWord harm) {
        return switch (harm.frame()) {
            case SUBJECT -> subjects(word);
            case OBJECT -> objects(word);
            case STATE -> ofState(word);
            case COST -> ofCost(word, harm);
            default -> List.of();
        };
    }

    private static List<Word> subjects(Word verb) {
        List<Word> own = verb.children("nsubj");
        if (!own.isEmpty()) {
            return own.stream().map(subject -> antecedent(verb, subject)).toList();
        }
        Word head = verb.head();
        if (head == null) {
            return List.of();
        }
        if (verb.relates("acl")) {
            return List.of(head);
        }
        return verb.relates("conj", "xcomp") && head.upos() != Upos.NOUN ? subjects(head) : List.of();
    }

    private static List<Word> objects(Word verb) {
        List<Word> passive = verb.children("nsubj:pass");
        if (!passive.isEmpty()) {
            return passive.stream().map(subject -> antecedent(verb, subject)).toList();
        }
        List<Word> objects = verb.children("obj", "iobj");
        if (!objects.isEmpty()) {
            return objects.stream().map(object -> antecedent(verb, object)).toList();
        }
        return isParticiple(verb) ? subjects(verb) : List.of();
    }

    private static List<Word> ofState(Word state) {
        List<Word> subjects = subjects(state);
        Word head = state.head();
        if (!subjects.isEmpty() || head == null) {
            return subjects;
        }
        if (state.relates("xcomp", "advmod", "advcl", "obl", "obj", "compound:prt", "amod")
                && head.upos() == Upos.VERB) {
            List<Word> objects = head.children("obj");
            return objects.isEmpty() || head.child("nsubj:pass") != null ? subjects(head) : objects;
        }
        return List.of();
    }

    private static List<Word> ofCost(Word verb, HarmWord harm) {
        return verb.children("iobj", "obj", "obl").stream()
                .filter(argument -> !argument.lemma().equals(harm.needs())
                        && !argument.form().equals(harm.needs()))
                .toList();
    }

    /** The noun that a relative pronoun stands for, or the word itself. */
    private static Word antecedent(Word verb, Word argument) {
        Word head = verb.head();
        boolean relative = verb.relates("acl") && argument.upos() == Upos.PRON && isRelative(argument);
        return relative && head != null ? head : argument;
    }

    private static boolean isRelative(Word pronoun) {
        String type = pronoun.feature("PronType");
        return type == null || type.contains("Rel") || type.contains("Dem");
    }

    private static boolean isParticiple(Word verb) {
        return "Part".equals(verb.feature("VerbForm"));
    }
}
