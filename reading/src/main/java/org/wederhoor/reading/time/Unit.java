package org.wederhoor.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.TimePrecision;

/** A unit in which the language counts time. */
enum Unit {
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    FORTNIGHT,
    MONTH,
    QUARTER,
    YEAR,
    DECADE;

    private static final int MOST = 2000;
    private static final int MINUTES_IN_A_DAY = 24 * 60;

    static Unit named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /**
     * What lies {@code count} units from {@code day}: a day, the week around a day, a month, quarter, year or decade; null
     * when absurdly far. One week off means the whole calendar week.
     */
    @Nullable
    Days from(LocalDate day, int count) {
        LocalDate there = shift(day, count);
        if (there == null) {
            return null;
        }
        return switch (this) {
            case MINUTE, HOUR -> Days.of(there).with(TimePrecision.TIME);
            case DAY -> Days.of(there);
            case WEEK -> Math.abs(count) <= 1 ? Parts.week(there) : around(there);
            case FORTNIGHT -> around(there);
            case MONTH -> Days.month(there.getMonthValue(), there.getYear());
            case QUARTER -> quarter(there);
            case YEAR -> Days.year(there.getYear());
            case DECADE -> Days.decade(there.getYear() - there.getYear() % 10);
        };
    }

    /** The day {@code count} units from {@code day}; null when absurdly far. */
    @Nullable
    LocalDate shift(LocalDate day, int count) {
        if (Math.abs(count) > MOST) {
            return null;
        }
        return switch (this) {
            case MINUTE -> day.plusDays(count / MINUTES_IN_A_DAY);
            case HOUR -> day.plusDays(count / 24);
            case DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            case FORTNIGHT -> day.plusWeeks(2L * count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3L * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10L * count);
        };
    }

    private static Days around(LocalDate day) {
        return new Days(day.minusDays(3), day.plusDays(3), TimePrecision.WEEK);
    }

    private static @Nullable Days quarter(LocalDate day) {
        YearMonth first = YearMonth.from(day).minusMonths((day.getMonthValue() - 1) % 3);
        return Days.between(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }
}
