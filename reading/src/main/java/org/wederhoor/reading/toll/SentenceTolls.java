package org.wederhoor.reading.toll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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

/** The tolls of one sentence as they are gathered, and which of its counts are spoken for. */
final class SentenceTolls {
    private final Harms harms;
    private final People people;
    private final Counting counting;
    private final Sentence sentence;
    private final List<Counted> counted;
    private final Victims victims;
    private final Set<Counted> claimed = new HashSet<>();
    private final List<TollMention> found = new ArrayList<>();

    SentenceTolls(Harms harms, People people, Counting counting, Sentence sentence, List<Counted> counted) {
        this.harms = harms;
        this.people = people;
        this.counting = counting;
        this.sentence = sentence;
        this.counted = counted;
        this.victims = new Victims(people, counted);
    }

    List<TollMention> found() {
        return found;
    }

    /** The counts that are no part of another and that no harm has taken yet. */
    List<Counted> unclaimed() {
        return counted.stream()
                .filter(candidate -> !candidate.subset() && !claimed.contains(candidate))
                .toList();
    }

    /** Whether a part of a count stands before it in the sentence, or it shares its noun with the count behind it. */
    boolean isAfterPart(Counted count) {
        int next = count.last() + 2;
        boolean shared = next < sentence.words().size()
                && sentence.words().get(next - 1).upos() == Upos.CCONJ
                && Counting.at(counted, sentence.words().get(next)) != null;
        return shared
                || counted.stream()
                        .anyMatch(other -> other.subset()
                                && other.quantity().first() < count.quantity().first());
    }

    void add(Word anchor, Toll toll, Counted count) {
        claimed.add(count);
        add(anchor, toll);
    }

    private void add(Word anchor, Toll toll) {
        boolean known = found.stream()
                .anyMatch(other -> other.toll().harm() == toll.harm()
                        && other.toll().mention().equals(toll.mention()));
        if (!known) {
            found.add(new TollMention(sentence, anchor, toll));
        }
    }

    /** The people who are said to have suffered: by verbs, and by adjectives said of them. */
    void ofPredicates() {
        for (Word word : sentence.words()) {
            ofPredicate(word, harms.of(word, Frame.SUBJECT, Frame.OBJECT, Frame.STATE, Frame.COST));
            ofPredicate(word, harms.of(word, Frame.DEED));
        }
    }

    private void ofPredicate(Word word, @Nullable HarmWord harm) {
        if (harm == null || !canPredicate(word, harm) || counting.isNegated(word)) {
            return;
        }
        for (Word victim : victims.of(word, harm)) {
            ofVictims(word, harm, victim);
        }
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
        Counted around = Counting.at(counted, word);
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
        List<Toll> tolls = new ArrayList<>();
        boolean addUp = conjuncts.size() > 1;
        boolean single = false;
        Set<Counted> seen = new HashSet<>();
        for (Word conjunct : conjuncts) {
            Counted count = Counting.at(counted, conjunct);
            Toll toll = null;
            if (count == null) {
                toll = ofOne(conjunct, harm);
                single |= toll != null;
            } else if (seen.add(count) && isAbout(count, harm) && !isSubset(count, conjunct == victim)) {
                toll = count.toll(harmOf(harm));
                addUp &= count.noun() != null && people.areKin(count.noun());
                claimed.add(count);
            }
            if (toll != null) {
                tolls.add(toll);
            }
        }
        if (tolls.size() > 1 && (single || addUp)) {
            add(anchor, sum(tolls));
        } else {
            tolls.forEach(toll -> add(anchor, toll));
        }
    }

    /** The single person joined to a count before it: "een vrouw en haar twee kinderen". */
    private @Nullable Word oneBefore(Word victim) {
        Counted count = Counting.at(counted, victim);
        int at = count == null ? 0 : count.quantity().first() - 1;
        if (at < 1 || sentence.words().get(at).upos() != Upos.CCONJ) {
            return null;
        }
        Word word = sentence.words().get(at - 1);
        return people.isOne(word) && word.head() != null && word.head() == victim.head() ? word : null;
    }

    private static Harm harmOf(HarmWord word) {
        return Objects.requireNonNull(word.harm(), "a predicate without harm");
    }

    private boolean isAbout(Counted count, HarmWord harm) {
        Word noun = count.noun();
        if (noun == null) {
            return !harm.ofPeople();
        }
        HarmWord own = harms.of(noun, Frame.PEOPLE);
        if (own != null && own.harm() != Harm.HARMED) {
            return false;
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
                    harmOf(harm),
                    1,
                    1,
                    who,
                    Span.around(words.stream().map(Word::span).toList()));
        }
        Word determiner = word.child("det", "nmod:poss");
        Span span = determiner == null ? word.span() : determiner.span().union(word.span());
        return new Toll(harmOf(harm), 1, 1, word.form(), span);
    }

    private static Toll sum(List<Toll> tolls) {
        long low = tolls.stream().mapToLong(Toll::low).sum();
        boolean open = tolls.stream().anyMatch(toll -> toll.high() == null);
        long high = open
                ? 0
                : tolls.stream()
                        .mapToLong(toll -> Objects.requireNonNull(toll.high()))
                        .sum();
        Toll first = tolls.get(0);
        return new Toll(
                first.harm(),
                (int) Math.min(low, Integer.MAX_VALUE),
                open ? null : (Integer) (int) Math.min(high, Integer.MAX_VALUE),
                first.who(),
                Span.around(tolls.stream().map(Toll::mention).toList()));
    }

    /** The people whom the counted noun, or an adjective before it, says to have suffered. */
    void ofNouns() {
        for (Counted count : unclaimed()) {
            Word anchor = anchor(count);
            HarmWord harm = anchor == null ? null : harms.of(anchor, Frame.PEOPLE, Frame.MARKED);
            if (anchor != null && harm != null && !isTotal(count)) {
                add(anchor, count.toll(withNext(count, harmOf(harm))), count);
                zeroOfNext(count);
            }
        }
        for (Word word : sentence.words()) {
            HarmWord harm = harms.of(word, Frame.PEOPLE);
            if (harm != null && isOneIndefinite(word) && Counting.at(counted, word) == null) {
                Toll toll = new Toll(harmOf(harm), 1, 1, word.form(), word.span());
                add(word, toll);
            }
        }
    }

    private @Nullable Word anchor(Counted count) {
        for (Word word : count.described()) {
            if (harms.of(word, Frame.MARKED) != null && count.noun() != null) {
                return word;
            }
        }
        return count.noun() != null && harms.of(count.noun(), Frame.PEOPLE) != null ? count.noun() : null;
    }

    /** One number for two harms ("honderd doden en gewonden") counts the harmed. */
    private Harm withNext(Counted count, Harm harm) {
        HarmWord next = next(count);
        return next == null || next.harm() == harm || count.quantity().isNone() ? harm : Harm.HARMED;
    }

    private void zeroOfNext(Counted count) {
        HarmWord next = next(count);
        Word noun = count.noun();
        if (count.quantity().isNone() && next != null && noun != null) {
            Word word = sentence.words().get(noun.index() + 2);
            add(word, new Toll(harmOf(next), 0, 0, word.form(), count.span()));
        }
    }

    /** The noun of harm joined to the counted one without a number of its own. */
    private @Nullable HarmWord next(Counted count) {
        Word noun = count.noun();
        if (noun == null || noun.index() + 2 >= sentence.words().size()) {
            return null;
        }
        boolean joined = sentence.words().get(noun.index() + 1).upos() == Upos.CCONJ;
        return joined ? harms.of(sentence.words().get(noun.index() + 2), Frame.PEOPLE) : null;
    }

    private boolean isTotal(Counted count) {
        return harms.of(sentence.words().get(count.quantity().first()), Frame.TOTAL) != null;
    }

    private static boolean isOneIndefinite(Word word) {
        return "Sing".equals(word.feature("Number"))
                && word.children("det").stream().anyMatch(det -> "Ind".equals(det.feature("Definite")));
    }
}
