package org.wederhoor.reading.toll;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;
import org.wederhoor.reading.toll.HarmWord.Frame;

/** Who suffers a harm, by the tree: the words that head the phrases for them, none when the clause does not say. */
final class Victims {
    private static final Set<Upos> NOMINAL = EnumSet.of(Upos.NOUN, Upos.PROPN, Upos.ADJ, Upos.DET);

    private final People people;
    private final List<Counted> counted;

    Victims(People people, List<Counted> counted) {
        this.people = people;
        this.counted = counted;
    }

    /** The heads of the phrases for those who suffer; where the tree has none, the only counted people near by. */
    List<Word> of(Word word, HarmWord harm) {
        List<Word> byTree = byTree(word, harm);
        boolean active = harm.frame() == Frame.OBJECT && !isParticiple(word);
        return byTree.isEmpty() && !active && harm.frame() != Frame.DEED ? onlyCount(word, false) : byTree;
    }

    private List<Word> byTree(Word word, HarmWord harm) {
        return switch (harm.frame()) {
            case SUBJECT -> subjects(word, harm);
            case OBJECT -> objects(word, harm);
            case STATE -> ofState(word, harm);
            case COST -> ofCost(word, harm);
            case DEED -> ofDeed(word);
            default -> List.of();
        };
    }

    private List<Word> subjects(Word verb, HarmWord harm) {
        List<Word> own = countedFirst(verb, verb.children("nsubj"));
        if (own.isEmpty() && (harm.frame() != Frame.OBJECT || isPassive(verb))) {
            own = raised(verb);
        }
        if (own.isEmpty() && harm.frame() == Frame.SUBJECT && harm.needs() == null) {
            own = countedFirst(verb, verb.children("obj"));
        }
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
        return verb.relates("acl") ? List.of(head) : shared(verb, head, harm);
    }

    /** Of "four are known to have died" and "they found six killed", the subject or object of the verb above. */
    private List<Word> raised(Word verb) {
        Word above = verb.head();
        if (above == null || !verb.relates("xcomp")) {
            return List.of();
        }
        List<Word> objects = above.children("obj");
        boolean ofSubject = objects.isEmpty() || above.child("nsubj:pass") != null;
        return countedFirst(above, ofSubject ? above.children("nsubj", "nsubj:pass") : objects);
    }

    /** The subject of the clause that this one is joined to. */
    private List<Word> shared(Word verb, Word head, HarmWord harm) {
        if (!verb.relates("conj") || head.upos() == Upos.NOUN) {
            return List.of();
        }
        List<Word> doers = head.child("obj") == null ? List.of() : head.children("nsubj");
        return doers.isEmpty() ? subjects(head, harm) : countedFirst(head, doers);
    }

    private List<Word> objects(Word verb, HarmWord harm) {
        List<Word> passive = countedFirst(verb, verb.children("nsubj:pass"));
        if (passive.stream().anyMatch(this::isCounted)) {
            return passive;
        }
        if (!passive.isEmpty()) {
            List<Word> loose = looseCounts(verb);
            return loose.isEmpty() ? passive : loose;
        }
        List<Word> objects = countedFirst(verb, verb.children("obj", "iobj"));
        if (objects.stream().anyMatch(word -> isCounted(word) || people.areNamedBy(word))) {
            return objects;
        }
        if (isParticiple(verb)) {
            return subjects(verb, harm);
        }
        List<Word> bare = onlyCount(verb, true);
        return bare.isEmpty() ? objects : bare;
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

    /** Counts that hang on the verb by whatever relation and that no preposition governs, or the bare one beside it. */
    private List<Word> looseCounts(Word verb) {
        List<Word> loose = counted.stream()
                .filter(count -> !count.isGoverned())
                .map(Counted::top)
                .filter(top -> top.head() == verb && !top.relates("acl", "advcl"))
                .toList();
        return loose.isEmpty() ? onlyCount(verb, true) : loose;
    }

    /** The one count that stands in the same clause; a bare one, or one of people. */
    private List<Word> onlyCount(Word word, boolean bare) {
        List<Counted> near = counted.stream()
                .filter(count -> count.noun() == null ? bare && !isInfinitive(word) : people.areNamedBy(count.noun()))
                .filter(count -> !count.isGoverned() && !count.subset() && isInClause(word, count))
                .toList();
        return near.size() == 1 ? List.of(near.get(0).top()) : List.of();
    }

    private static boolean isInfinitive(Word word) {
        return "Inf".equals(word.feature("VerbForm"));
    }

    private static boolean isInClause(Word word, Counted count) {
        int from = Math.min(word.index(), count.quantity().first());
        int to = Math.max(word.index(), count.last());
        return word.sentence().words(from, to).stream().noneMatch(between -> between != word && divides(between));
    }

    /** Whether a word stands between two clauses: punctuation, or a conjunction that joins more than two nouns. */
    private static boolean divides(Word word) {
        List<Word> words = word.sentence().words();
        if (word.upos() == Upos.CCONJ && word.index() + 1 < words.size()) {
            return !NOMINAL.contains(words.get(word.index() + 1).upos());
        }
        return word.upos() == Upos.PUNCT || word.upos() == Upos.SCONJ || word.child("nsubj") != null;
    }

    /** "De moord op twee agenten". */
    private List<Word> ofDeed(Word noun) {
        return counted.stream()
                .filter(Counted::isGoverned)
                .filter(count -> count.quantity().first() == noun.index() + 2
                        || count.top().head() == noun)
                .map(Counted::top)
                .toList();
    }

    private List<Word> ofState(Word state, HarmWord harm) {
        List<Word> before = harm.needs() == null ? List.of() : before(state);
        if (!before.isEmpty()) {
            return before;
        }
        List<Word> subjects = subjects(state, harm);
        Word head = state.head();
        if (!subjects.isEmpty() || head == null) {
            return subjects;
        }
        if (state.relates("xcomp", "advmod", "advcl", "obl", "obj", "compound:prt", "amod")
                && head.upos() == Upos.VERB) {
            List<Word> objects = head.children("obj");
            return objects.isEmpty() || head.child("nsubj:pass") != null ? subjects(head, harm) : objects;
        }
        return List.of();
    }

    /** "280 mensen in massagraven": the people counted right before the preposition of their state. */
    private List<Word> before(Word state) {
        return counted.stream()
                .filter(count -> count.noun() != null && people.areNamedBy(count.noun()))
                .filter(count -> count.last() + 2 == state.index())
                .map(Counted::top)
                .toList();
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

    private static boolean isPassive(Word verb) {
        return verb.child("aux:pass") != null || (isParticiple(verb) && verb.child("aux") == null);
    }

    private static boolean isParticiple(Word verb) {
        return verb.upos() != Upos.VERB || "Part".equals(verb.feature("VerbForm")) || verb.child("aux") != null;
    }
}
