package org.wederhoor.bench.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The days that a time is to have, and how near an answer has to come. */
sealed interface Value {
    /**
     * Whether the answer means these days.
     *
     * @param reference the day on which the text was written
     * @param words the words that tell the time, in lower case
     */
    boolean isMetBy(Answer answer, LocalDate reference, String words);

    /**
     * One day. Where it is counted in weeks, months or years ("two months ago") the week, month or year around it is right
     * too, and where it is a night, the two days of that night.
     *
     * @param clock whether the answer has to be told to the hour
     */
    record Day(LocalDate day, boolean clock) implements Value {
        @Override
        public boolean isMetBy(Answer answer, LocalDate reference, String words) {
            boolean same = answer.isDay(day) || (answer.covers(day) && answer.length() <= longest(words));
            return same && (answer.clock() || !clock);
        }

        private static long longest(String words) {
            if (words.matches(".*\\b(jaar|jaren|years?)\\b.*")) {
                return 366;
            }
            if (words.matches(".*\\b(maand|maanden|months?)\\b.*")) {
                return 31;
            }
            if (words.matches(".*\\b(week|weken|weeks?|fortnight)\\b.*")) {
                return 7;
            }
            return words.matches(".*(nacht|night).*") ? 2 : 1;
        }
    }

    /** From a first day to a last one; the last is right as the specs cut it, with its own day, or with
     * the whole month, quarter or year it stands for. */
    record Stretch(LocalDate from, LocalDate last, LocalDate lastUnitEnds) implements Value {
        @Override
        public boolean isMetBy(Answer answer, LocalDate reference, String words) {
            LocalDate to = answer.to();
            return from.equals(answer.from())
                    && to != null
                    && (to.equals(last)
                            || to.equals(last.plusDays(1))
                            || to.equals(lastUnitEnds)
                            || (words.matches(".*\\bq[1-4].*") && to.equals(last.plusMonths(3))));
        }
    }

    /** A beginning, middle or end, which no two schemes cut alike: half of either has to be in the other. */
    record Part(LocalDate from, LocalDate to) implements Value {
        @Override
        public boolean isMetBy(Answer answer, LocalDate reference, String words) {
            if (answer.from() == null || answer.to() == null) {
                return false;
            }
            LocalDate begin = answer.from().isAfter(from) ? answer.from() : from;
            LocalDate end = answer.to().isBefore(to) ? answer.to() : to;
            long shared = ChronoUnit.DAYS.between(begin, end) + 1;
            long length = ChronoUnit.DAYS.between(from, to) + 1;
            return shared > 0 && 2 * shared >= Math.max(length, answer.length());
        }
    }

    /**
     * Open on one side. What lasts since a day may end on the day of writing; a day's own edge is right on either side of it.
     *
     * @param slack how many days the known edge may be away, where it is vague
     */
    record HalfOpen(@Nullable LocalDate from, @Nullable LocalDate to, int slack) implements Value {
        @Override
        public boolean isMetBy(Answer answer, LocalDate reference, String words) {
            boolean begins = from == null ? answer.from() == null : isNear(from, answer.from());
            boolean ends = to == null ? answer.to() == null || answer.to().equals(reference) : isNear(to, answer.to());
            return begins && ends;
        }

        private boolean isNear(LocalDate edge, @Nullable LocalDate answer) {
            return answer != null && Math.abs(ChronoUnit.DAYS.between(edge, answer)) <= slack;
        }
    }

    /** Days that do not exist or that nobody can tell: the words are to be found and left open. */
    record Unknown() implements Value {
        @Override
        public boolean isMetBy(Answer answer, LocalDate reference, String words) {
            return answer.from() == null && answer.to() == null;
        }
    }
}
