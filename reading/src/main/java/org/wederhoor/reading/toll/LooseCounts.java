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
    private static final int REACH_OF_HARM = 12;
    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 2100;

    private final Harms harms;
    private final Counting counting;
    private @Nullable Harm lastHarm;
    private @Nullable Word lastAnchor;
    private int lastParagraph = -1;
    private int lastSentence = -2;

    LooseCounts(Harms harms, Counting counting) {
        this.harms = harms;
        this.counting = counting;
    }

    void read(Sentence sentence, SentenceTolls tolls) {
        if (sentence.paragraph() != lastParagraph || sentence.index() > lastSentence + 1) {
            lastAnchor = null;
        }
        for (Counted count : tolls.unclaimed()) {
            Word total = total(sentence, tolls, count);
            if (!isFigure(count, tolls, total)) {
                continue;
            }
            Harm harm = total == null ? null : harm(total, count);
            if (total != null && harm != null && (count.isGoverned() || isNear(total, count))) {
                tolls.add(total, count.toll(harm), count);
                continue;
            }
            if (isYear(count, EARLIEST_YEAR) || tolls.isAfterPart(count) || isOfOther(count)) {
                continue;
            }
            TollMention before = beside(tolls.found(), count);
            if (before != null) {
                tolls.add(before.anchor(), count.toll(before.toll().harm()), count);
            } else if (lastAnchor != null
                    && lastHarm != null
                    && (count.isGoverned() || counting.isReported(count) || isEquated(count))
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
    private boolean isFigure(Counted count, SentenceTolls tolls, @Nullable Word total) {
        List<Word> words = count.sentence().words();
        int first = count.quantity().first();
        int next = count.quantity().last() + 1;
        boolean free = count.noun() == null && !count.quantity().isNone() && !isBeforeNoun(count);
        if (!free || (next < words.size() && words.get(next).upos() == Upos.SYM)) {
            return false;
        }
        if (first == 0) {
            return true;
        }
        Word before = words.get(first - 1);
        return (before.upos() != Upos.PUNCT || isApposed(count))
                && !isAge(count, total)
                && !isWhole(count, tolls)
                && !isPartOfName(words.get(first), before)
                && !isYear(count, 1900);
    }

    /** Whether it counts a noun that stands further on: "21 van de 23 door Rusland afgevuurde raketten". */
    private static boolean isBeforeNoun(Counted count) {
        Word head = count.top().head();
        return count.top().relates("nummod", "det")
                && head != null
                && head.upos() == Upos.NOUN
                && head.index() > count.quantity().last();
    }

    /** Whether the count before it is a part of it: "21 van de 23". */
    private boolean isWhole(Counted count, SentenceTolls tolls) {
        int link = count.quantity().first() - 1;
        List<Word> words = count.sentence().words();
        return link > 0 && counting.isLink(words.get(link)) && tolls.at(words.get(link - 1)) != null;
    }

    /** Whether it suffers or does something else than the harm told before: "... and dozens were taken to hospital". */
    private boolean isOfOther(Counted count) {
        Word above = count.top().head();
        return above != null
                && above.upos() == Upos.VERB
                && count.top().relates("nsubj", "nsubj:pass", "obj")
                && !counting.isReported(count)
                && harms.of(above, Frame.OBJECT, Frame.SUBJECT, Frame.COST) == null;
    }

    /** Whether a pronoun is said to be the count: "zijn dat er al 185", "at first it was three". */
    private static boolean isEquated(Counted count) {
        return count.top().children("nsubj").stream().anyMatch(word -> word.upos() == Upos.PRON);
    }

    /** "A lower number, seven". */
    private boolean isApposed(Counted count) {
        int at = count.quantity().first() - 2;
        return at >= 0 && harms.of(count.sentence().words().get(at), Frame.TOTAL) != null;
    }

    private static boolean isPartOfName(Word number, Word before) {
        boolean digits = Character.isDigit(number.form().charAt(0));
        return digits && before.upos() == Upos.PROPN && (number.head() == before || number.relates("flat"));
    }

    /** A number that a preposition ties to a noun other than a total or what is told of one: "een man van 49". */
    private boolean isAge(Counted count, @Nullable Word total) {
        Word top = count.top();
        Word head = top.head();
        boolean counts = head != null && (head.upos() == Upos.NUM || harms.of(head, Frame.TOTAL) != null);
        boolean toldOf = head != null && total != null && total.head() == head.head();
        return count.isGoverned() && top.relates("nmod") && head != null && !counts && !toldOf;
    }

    private static boolean isYear(Counted count, int earliest) {
        int low = count.quantity().low();
        return low >= earliest && low <= LATEST_YEAR;
    }

    private static boolean isNear(Word total, Counted count) {
        return count.quantity().first() - total.index() <= REACH;
    }

    private @Nullable Word total(Sentence sentence, SentenceTolls tolls, Counted count) {
        Word total = null;
        for (Word word : sentence.words(0, count.quantity().first())) {
            boolean figure = word.upos() != Upos.VERB && harms.of(word, Frame.TOTAL) != null;
            total = figure && tolls.at(word) == null ? word : total;
        }
        return total;
    }

    /** The harm of a total: its own, that of a word between it and its figure, or the one told last. */
    private @Nullable Harm harm(Word total, Counted count) {
        HarmWord entry = harms.of(total, Frame.TOTAL);
        if (entry != null && entry.harm() != null) {
            return entry.harm();
        }
        int to = Math.min(count.quantity().first() - 1, total.index() + REACH_OF_HARM);
        for (Word word : total.sentence().words(total.index() + 1, to)) {
            HarmWord suffered = harms.of(word, Frame.PEOPLE, Frame.MARKED, Frame.OBJECT, Frame.SUBJECT, Frame.STATE);
            if (suffered != null && suffered.harm() != null) {
                return suffered.harm();
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
