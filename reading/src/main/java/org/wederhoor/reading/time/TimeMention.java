package org.wederhoor.reading.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Period;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Word;

/**
 * Words that tell a time.
 *
 * @param sentence where they stand
 * @param first index of the first word
 * @param last index of the last word, inclusive
 * @param span the words in the text
 * @param period the days meant; null when the text leaves them open or no day of publication is known
 * @param from the first day of the time, null if it has none that is known: "before Friday" has only a last one
 * @param to its last day, null if it has none that is known
 * @param anchor from what the days are counted
 * @param use whether it tells when something happened or when it was said
 */
public record TimeMention(
        Sentence sentence,
        int first,
        int last,
        Span span,
        @Nullable Period period,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Anchor anchor,
        Use use) {

    /** What a time is the time of. */
    public enum Use {
        /** Of what happened. */
        HAPPENING,
        /** Of what was said: "zei hij maandag". */
        TELLING,
        /** Of a piece of news, told when it was fresh: "meldde het leger maandag". */
        NEWS
    }

    /** Whether it tells when something was said and not when it happened. */
    public boolean ofTelling() {
        return use != Use.HAPPENING;
    }

    /**
     * The word outside the expression that it depends on; null if it is the head of its sentence. What it is counted from is
     * but a part of it: "three days after the attack" depends on what happened then.
     */
    @Nullable
    Word governor() {
        List<Word> words = sentence.words(first, last);
        Word top = Clauses.top(words).head();
        Word start = Clauses.start(words.get(words.size() - 1));
        return top != null && top == start ? start.head() : top;
    }

    /** From what the days of a time expression are counted. */
    public enum Anchor {
        /** A date of the calendar, with its year. */
        CALENDAR,
        /** The day of publication: "gisteren", "maandag", "op 3 mei". */
        PUBLICATION,
        /** A day told before in the report: "diezelfde nacht", "twee dagen later". */
        STORY,
        /** The time of writing, which dates no event: "nu", "tot nu toe". */
        PRESENT,
        /** No day at all, but another time than that of the story around it: "destijds", "eerder". */
        NONE,
        /** The day on which the report itself was written, at its head. */
        DATELINE
    }
}
