package org.wederhoor.reading.toll;

import java.util.List;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/** Who suffers a harm, by the tree: the words that head the phrases for them, none when the clause does not say. */
final class Victims {
    private final List<Counted> counted;

    Victims(List<Counted> counted) {
        this.counted = counted;
    }

    List<Word> of(Word word, HarmWord harm) {
        return switch (harm.frame()) {
            case SUBJECT -> subjects(word);
            case OBJECT -> objects(word);
            case STATE -> ofState(word);
            case COST -> ofCost(word, harm);
            default -> List.of();
        };
    }

    private List<Word> subjects(Word verb) {
        List<Word> own = countedFirst(verb, verb.children("nsubj"));
        if (own.stream().anyMatch(this::isCounted)) {
            return own;
        }
        List<Word> loose = looseCounts(verb);
        if (!loose.isEmpty()) {
            return loose;
        }
        Word head = verb.head();
        if (!own.isEmpty() || head == null) {
            return own;
        }
        if (verb.relates("acl")) {
            return List.of(head);
        }
        return verb.relates("conj") && head.upos() != Upos.NOUN ? subjects(head) : List.of();
    }

    private List<Word> objects(Word verb) {
        List<Word> passive = countedFirst(verb, verb.children("nsubj:pass"));
        if (!passive.isEmpty()) {
            return passive;
        }
        List<Word> objects = countedFirst(verb, verb.children("obj", "iobj"));
        if (!objects.isEmpty()) {
            return objects;
        }
        return isParticiple(verb) ? subjects(verb) : List.of();
    }

    /** The arguments themselves, relative pronouns replaced; of several only those with a count, if there are any. */
    private List<Word> countedFirst(Word verb, List<Word> arguments) {
        List<Word> words =
                arguments.stream().map(argument -> antecedent(verb, argument)).toList();
        List<Word> withCount = words.stream().filter(this::isCounted).toList();
        return withCount.isEmpty() ? words : withCount;
    }

    private boolean isCounted(Word word) {
        return Counting.at(counted, word) != null;
    }

    /** Counts that hang on the verb by whatever relation and that no preposition governs. */
    private List<Word> looseCounts(Word verb) {
        return counted.stream()
                .filter(count -> !count.isGoverned())
                .map(Counted::top)
                .filter(top -> top.head() == verb && !top.relates("acl", "advcl"))
                .toList();
    }

    private List<Word> ofState(Word state) {
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

    private List<Word> ofCost(Word verb, HarmWord harm) {
        List<Word> counts = counted.stream()
                .map(Counted::top)
                .filter(top -> top.head() == verb)
                .toList();
        return counts.isEmpty()
                ? verb.children("iobj", "obj", "obl").stream()
                        .filter(argument -> !argument.lemma().equals(harm.needs()))
                        .toList()
                : counts;
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
