package org.wederhoor.bench.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A time that a program found.
 *
 * @param start offset of its words, UTF-16
 * @param end the offset behind them
 * @param from first day; null if open
 * @param to last day, inclusive; null if open
 * @param clock whether it is told to the hour or better
 */
record Answer(
        int start,
        int end,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean clock) {

    boolean isDay(LocalDate day) {
        return day.equals(from) && day.equals(to);
    }

    boolean covers(LocalDate day) {
        return from != null && to != null && !day.isBefore(from) && !day.isAfter(to);
    }

    /** Number of days; 0 if open. */
    long length() {
        return from == null || to == null ? 0 : ChronoUnit.DAYS.between(from, to) + 1;
    }

    @Override
    public String toString() {
        return (from == null ? "" : from) + ".." + (to == null ? "" : to) + (clock ? " (clock)" : "");
    }
}
