package org.wederhoor.reading.toll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Toll;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/** The tolls of one sentence as they are gathered, and which of its counts are spoken for. */
final class SentenceTolls {
    private final Sentence sentence;
    private final List<Counted> counted;
    private final Set<Counted> claimed = new HashSet<>();
    private final List<TollMention> found = new ArrayList<>();

    SentenceTolls(Sentence sentence, List<Counted> counted) {
        this.sentence = sentence;
        this.counted = counted;
    }

    Sentence sentence() {
        return sentence;
    }

    List<Counted> counted() {
        return counted;
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

    /** The count that covers a word, null if none does. */
    @Nullable
    Counted at(Word word) {
        return Counting.at(counted, word);
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

    /** Leaves a count to the harm that took it. */
    void claim(Counted count) {
        claimed.add(count);
    }

    void add(Word anchor, Toll toll, Counted count) {
        claim(count);
        add(anchor, toll);
    }

    void add(Word anchor, Toll toll) {
        boolean known = found.stream()
                .anyMatch(other -> other.toll().harm() == toll.harm()
                        && other.toll().mention().equals(toll.mention()));
        if (!known) {
            found.add(new TollMention(sentence, anchor, toll));
        }
    }
}
