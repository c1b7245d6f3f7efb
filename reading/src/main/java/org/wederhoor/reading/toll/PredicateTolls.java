package org.wederhoor.reading.toll;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Harm;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.Toll;
import org.wederhoor.reading.syntax.Name;
import org.wederhoor.reading.syntax.NameType;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;
import org.wederhoor.reading.toll.HarmWord.Frame;

/** The tolls that predicates tell: the people who are said to have suffered, by verbs, and by adjectives said of them. */
final class PredicateTolls {
    private static final Set<Harm> OF_BODIES = EnumSet.of(Harm.KILLED, Harm.WOUNDED, Harm.MISSING);

    private final Harms harms;
    private final People people;
    private final Counting counting;
    private final SentenceTolls tolls;
    private final Sentence sentence;
    private final Victims victims;
    private final Set<Word> either = new HashSet<>();

    PredicateTolls(Harms harms, People people, Counting counting, SentenceTolls tolls) {
        this.harms = harms;
        this.people = people;
        this.counting = counting;
        this.tolls = tolls;
        this.sentence = tolls.sentence();
        this.victims = new Victims(people, tolls.counted());
    }

    void find() {
        for (Word word : sentence.words()) {
            if (!ofPredicate(word, harms.of(word, Frame.SUBJECT, Frame.OBJECT, Frame.COST))) {
                ofPredicate(word, harms.of(word, Frame.STATE));
            }
            ofPredicate(word, harms.of(word, Frame.DEED));
        }
    }

    /** Whether the predicate told a toll. */
    private boolean ofPredicate(Word word, @Nullable HarmWord harm) {
        if (harm == null || !canPredicate(word, harm) || counting.isNegated(word)) {
            return false;
        }
        HarmWord first = paired(word, -1);
        if (first != null && isEither(first, harm)) {
            return true;
        }
        HarmWord second = paired(word, 1);
        int before = tolls.found().size();
        if (second != null && isEither(harm, second)) {
            ofEither(word, harm, second);
        } else {
            victims.of(word, harm).stream()
                    .filter(victim -> !either.contains(victim))
                    .forEach(victim -> ofVictims(word, harm, victim));
        }
        return tolls.found().size() > before;
    }

    /** One number for two harms: "forty were killed or wounded", "killed or wounded forty". */
    private void ofEither(Word word, HarmWord harm, HarmWord second) {
        Word other = sentence.words().get(word.index() + 2);
        List<Word> own = victims.of(word, harm);
        boolean counts = own.stream().anyMatch(victim -> tolls.at(victim) != null);
        for (Word victim : counts ? own : victims.of(other, second)) {
            ofVictims(word, harm.asHarmed(), victim);
            either.add(victim);
        }
    }

    /** The predicate of harm that a conjunction joins to this one right before or after it. */
    private @Nullable HarmWord paired(Word word, int step) {
        int at = word.index() + 2 * step;
        boolean joined = at >= 0
                && at < sentence.words().size()
                && sentence.words().get(word.index() + step).upos() == Upos.CCONJ;
        return joined ? harms.of(sentence.words().get(at), Frame.SUBJECT, Frame.OBJECT, Frame.STATE) : null;
    }

    private static boolean isEither(HarmWord harm, HarmWord other) {
        return harm.harm() != other.harm() && OF_BODIES.contains(harm.harm()) && OF_BODIES.contains(other.harm());
    }

    private boolean canPredicate(Word word, HarmWord harm) {
        boolean can = switch (harm.frame()) {
            case STATE -> !harms.isCompany(word) && (harm.needs() != null || word.child("det") == null);
            case DEED -> true;
            default ->
                word.upos() == Upos.VERB || (word.upos() == Upos.ADJ && !word.relates("amod")) || harms.isByForm(word);
        };
        return can && !isDescription(word);
    }

    private boolean isDescription(Word word) {
        Counted around = tolls.at(word);
        return around != null && (around.described().contains(word) || around.noun() == word);
    }

    private void ofVictims(Word anchor, HarmWord harm, Word victim) {
        List<Word> conjuncts = new ArrayList<>();
        conjuncts.add(victim);
        conjuncts.addAll(victim.children("conj"));
        Word before = oneBefore(victim);
        if (before != null && !conjuncts.contains(before)) {
            conjuncts.add(0, before);
        }
        List<Toll> suffered = new ArrayList<>();
        boolean addUp = conjuncts.size() > 1;
        boolean single = false;
        Set<Counted> seen = new HashSet<>();
        for (Word conjunct : conjuncts) {
            Counted count = countOf(conjunct);
            Toll toll = null;
            if (count == null) {
                toll = ofOne(conjunct, harm);
                single |= toll != null;
            } else if (seen.add(count) && isAbout(count, harm) && !isSubset(count, conjunct == victim)) {
                toll = count.toll(harm.suffered());
                addUp &= count.noun() != null && people.areKin(count.noun());
                tolls.claim(count);
            }
            if (toll != null) {
                suffered.add(toll);
            }
        }
        if (suffered.size() > 1 && (single || addUp)) {
            tolls.add(anchor, Toll.sum(suffered));
        } else {
            suffered.forEach(toll -> tolls.add(anchor, toll));
        }
    }

    /** The count of people, or in a group of them: "a family of four". */
    private @Nullable Counted countOf(Word victims) {
        Counted count = tolls.at(victims);
        if (count != null || people.areNamedBy(victims)) {
            return count;
        }
        return victims.children("nmod").stream()
                .map(member -> tolls.at(member))
                .filter(members -> members != null && members.noun() == null && members.isGoverned())
                .findFirst()
                .orElse(null);
    }

    /** The single person joined to a count before it: "een vrouw en haar twee kinderen". */
    private @Nullable Word oneBefore(Word victim) {
        Counted count = tolls.at(victim);
        int at = count == null ? 0 : count.quantity().first() - 1;
        if (at < 1 || sentence.words().get(at).upos() != Upos.CCONJ) {
            return null;
        }
        Word word = sentence.words().get(at - 1);
        return people.isOne(word) && word.head() != null && word.head() == victim.head() ? word : null;
    }

    private boolean isAbout(Counted count, HarmWord harm) {
        Word noun = count.noun();
        if (noun == null) {
            return !harm.ofPeople() || harm.needs() != null;
        }
        HarmWord own = harms.of(noun, Frame.PEOPLE);
        if (own != null && own.harm() != Harm.HARMED) {
            return count.isPartitive() && own.harm() != harm.harm();
        }
        boolean named = people.areNamedBy(noun) || own != null;
        if (count.quantity().isNone()) {
            return people.areAnybody(noun);
        }
        return named || !harm.ofPeople();
    }

    /** "Van wie er één werd vermoord" is a toll of its own, "onder wie drie kinderen" is none. */
    private static boolean isSubset(Counted count, boolean subject) {
        return count.subset() && !(subject && count.noun() == null);
    }

    private @Nullable Toll ofOne(Word victim, HarmWord harm) {
        Word apposed = victim.child("appos");
        Word word = people.isOne(victim) || apposed == null ? victim : apposed;
        if (harm.ofPeople() || !people.isOne(word)) {
            return null;
        }
        Name name = sentence.nameAt(word);
        if (name != null && name.type() == NameType.PER) {
            List<Word> words = sentence.words(name.first(), name.last());
            String who = words.stream().map(Word::form).collect(Collectors.joining(" "));
            return new Toll(
                    harm.suffered(),
                    1,
                    1,
                    who,
                    Span.around(words.stream().map(Word::span).toList()));
        }
        Word determiner = word.child("det", "nmod:poss");
        Span span = determiner == null ? word.span() : determiner.span().union(word.span());
        return new Toll(harm.suffered(), 1, 1, word.form(), span);
    }
}
