package org.wederhoor.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.TimePrecision;

/**
 * A stretch of days on the calendar, or a time that is known to lie on one side of it.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param side where the time lies that is meant
 */
record Days(LocalDate from, LocalDate to, TimePrecision precision, Side side) {
    private static final int EARLIEST_YEAR = 1500;
    private static final int LATEST_YEAR = 2199;

    /** Where a time lies: in these days, before the first, up to the last, after the last, or from the first on. */
    enum Side {
        WITHIN,
        BEFORE,
        UNTIL,
        AFTER,
        FROM
    }

    Days(LocalDate from, LocalDate to, TimePrecision precision) {
        this(from, to, precision, Side.WITHIN);
    }

    static Days of(LocalDate day) {
        return new Days(day, day, TimePrecision.DAY);
    }

    /** The days of a date that exists and lies in the years that news may speak of; null otherwise. */
    static @Nullable Days of(int day, int month, int year) {
        try {
            return isSane(year) ? of(LocalDate.of(year, month, day)) : null;
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /** From one day to another, with the precision that the length has; null when they are in the wrong order or absurd. */
    static @Nullable Days between(LocalDate from, LocalDate to) {
        if (to.isBefore(from) || !isSane(from.getYear()) || !isSane(to.getYear())) {
            return null;
        }
        return new Days(from, to, precision(ChronoUnit.DAYS.between(from, to) + 1));
    }

    static @Nullable Days month(int month, int year) {
        if (month < 1 || month > 12 || !isSane(year)) {
            return null;
        }
        LocalDate first = LocalDate.of(year, month, 1);
        return new Days(first, first.plusMonths(1).minusDays(1), TimePrecision.MONTH);
    }

    static @Nullable Days year(int year) {
        return isSane(year) ? new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), TimePrecision.YEAR) : null;
    }

    /** The ten years from {@code year} on. */
    static @Nullable Days decade(int year) {
        return years(year, year + 9);
    }

    /** From the beginning of one year to the end of another. */
    static @Nullable Days years(int first, int last) {
        Days begin = year(first);
        Days end = year(last);
        return begin == null || end == null ? null : between(begin.from(), end.to());
    }

    /** Whether news may speak of these days at all. */
    boolean isSane() {
        return isSane(from.getYear()) && isSane(to.getYear());
    }

    private static boolean isSane(int year) {
        return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
    }

    private static TimePrecision precision(long days) {
        if (days <= 1) {
            return TimePrecision.DAY;
        }
        if (days <= 6) {
            return TimePrecision.DAYS;
        }
        if (days <= 10) {
            return TimePrecision.WEEK;
        }
        return days <= 62 ? TimePrecision.MONTH : TimePrecision.YEAR;
    }

    /** Number of days, at least 1. */
    long length() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    boolean isDay() {
        return length() <= 2;
    }

    Days with(TimePrecision other) {
        return new Days(from, to, other, side);
    }

    Days on(Side other) {
        return new Days(from, to, precision, other);
    }

    /** The first day of the time meant; null if it is open. */
    @Nullable
    LocalDate begin() {
        return switch (side) {
            case WITHIN, FROM -> from;
            case AFTER -> to.plusDays(1);
            case BEFORE, UNTIL -> null;
        };
    }

    /** The last day of the time meant; null if it is open. */
    @Nullable
    LocalDate end() {
        return switch (side) {
            case WITHIN, UNTIL -> to;
            case BEFORE -> from.minusDays(1);
            case AFTER, FROM -> null;
        };
    }
}
