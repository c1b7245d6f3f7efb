package org.wederhoor.reading.toll;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Harm;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;
import org.wederhoor.reading.toll.HarmWord.Frame;

/**
 * Numbers that count nothing in their own phrase but take their harm from what was told just before: "het dodental steeg
 * tot acht", "... zes doden, het persbureau negen", "... Een ander kwam uit op 332".
 */
final class LooseCounts {
    private static final int REACH = 3;
    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 2100;

    private final Harms harms;
    private @Nullable Harm lastHarm;
    private @Nullable Word lastAnchor;
    private int lastParagraph = -1;
    private int lastSentence = -2;

    LooseCounts(Harms harms) {
        this.harms = harms;
    }

    void read(Sentence sentence, SentenceTolls tolls) {
        if (sentence.paragraph() != lastParagraph || sentence.index() > lastSentence + 1) {
            lastAnchor = null;
        }
        for (Counted count : tolls.unclaimed()) {
            if (!isFigure(count)) {
                continue;
            }
            Word total = total(sentence, count);
            Harm harm = total == null ? null : harm(total);
            if (total != null && harm != null && (count.isGoverned() || isNear(total, count))) {
                tolls.add(total, count.toll(harm), count);
                continue;
            }
            if (isYear(count, EARLIEST_YEAR) || tolls.isAfterPart(count)) {
                continue;
            }
            TollMention before = beside(tolls.found(), count);
            if (before != null) {
                tolls.add(before.anchor(), count.toll(before.toll().harm()), count);
            } else if (lastAnchor != null
                    && lastHarm != null
                    && count.isGoverned()
                    && tolls.found().isEmpty()) {
                tolls.add(lastAnchor, count.toll(lastHarm), count);
            }
        }
        remember(sentence, tolls.found());
    }

    private void remember(Sentence sentence, List<TollMention> found) {
        for (Word word : sentence.words()) {
            HarmWord total = harms.of(word, Frame.TOTAL);
            if (total != null && total.harm() != null) {
                keep(sentence, word, total.harm());
            }
        }
        for (TollMention toll : found) {
            keep(sentence, toll.anchor(), toll.toll().harm());
        }
    }

    private void keep(Sentence sentence, Word anchor, Harm harm) {
        lastAnchor = anchor;
        lastHarm = harm;
        lastSentence = sentence.index();
        lastParagraph = sentence.paragraph();
    }

    /** Whether the count is a bare figure that could count people: no year, no age, no part of a name. */
    private boolean isFigure(Counted count) {
        List<Word> words = count.sentence().words();
        int first = count.quantity().first();
        int next = count.quantity().last() + 1;
        boolean free = count.noun() == null && !count.quantity().isNone();
        if (!free || (next < words.size() && words.get(next).upos() == Upos.SYM)) {
            return false;
        }
        if (first == 0) {
            return true;
        }
        Word before = words.get(first - 1);
        return before.upos() != Upos.PUNCT
                && !isAge(count)
                && !isPartOfName(words.get(first), before)
                && !isYear(count, 1900);
    }

    private static boolean isPartOfName(Word number, Word before) {
        boolean digits = Character.isDigit(number.form().charAt(0));
        return digits && before.upos() == Upos.PROPN && (number.head() == before || number.relates("flat"));
    }

    /** A number that a preposition ties to a noun other than a total and to no other number: "een man van 49". */
    private boolean isAge(Counted count) {
        Word top = count.top();
        Word head = top.head();
        boolean described = head != null && head.upos() != Upos.NUM && harms.of(head, Frame.TOTAL) == null;
        return count.isGoverned() && top.relates("nmod") && described;
    }

    private static boolean isYear(Counted count, int earliest) {
        int low = count.quantity().low();
        return low >= earliest && low <= LATEST_YEAR;
    }

    private static boolean isNear(Word total, Counted count) {
        return count.quantity().first() - total.index() <= REACH;
    }

    private @Nullable Word total(Sentence sentence, Counted count) {
        Word total = null;
        for (Word word : sentence.words(0, count.quantity().first())) {
            total = harms.of(word, Frame.TOTAL) == null ? total : word;
        }
        return total;
    }

    /** The harm of a total: its own, that of a noun right behind it, or the one told last. */
    private @Nullable Harm harm(Word total) {
        HarmWord entry = harms.of(total, Frame.TOTAL);
        if (entry != null && entry.harm() != null) {
            return entry.harm();
        }
        List<Word> words = total.sentence().words();
        for (int at = total.index() + 1; at < words.size() && at <= total.index() + REACH; at++) {
            HarmWord people = harms.of(words.get(at), Frame.PEOPLE);
            if (people != null) {
                return people.harm();
            }
        }
        return lastHarm;
    }

    /** The toll of the same sentence that stands last before the count, or after it behind the same preposition. */
    private @Nullable TollMention beside(List<TollMention> found, Counted count) {
        TollMention last = null;
        for (TollMention toll : found) {
            if (toll.toll().mention().start() < count.span().start()) {
                last = toll;
            } else if (last == null && count.isGoverned() && hasPrepositionOf(toll, count)) {
                return toll;
            }
        }
        return last;
    }

    private boolean hasPrepositionOf(TollMention toll, Counted count) {
        List<Word> words = count.sentence().words();
        String preposition = harms.form(words.get(count.quantity().first() - 1));
        for (int at = 1; at < words.size(); at++) {
            if (words.get(at).span().start() == toll.toll().mention().start()) {
                return harms.form(words.get(at - 1)).equals(preposition);
            }
        }
        return false;
    }
}
