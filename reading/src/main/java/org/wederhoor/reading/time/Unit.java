package org.wederhoor.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.TimePrecision;

/** A unit in which the language counts time. */
enum Unit {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR;

    private static final int MOST = 2000;

    static Unit named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /**
     * What lies {@code count} units from {@code day}: a day, the week around a day, a month or a year; null when absurdly
     * far. One week off means the whole calendar week.
     */
    @Nullable
    Days from(LocalDate day, int count) {
        if (Math.abs(count) > MOST) {
            return null;
        }
        return switch (this) {
            case HOUR -> Days.of(day.plusDays(count / 24));
            case DAY -> Days.of(day.plusDays(count));
            case WEEK -> week(day.plusWeeks(count), Math.abs(count) <= 1);
            case MONTH -> month(YearMonth.from(day).plusMonths(count));
            case YEAR -> Days.year(day.getYear() + count);
        };
    }

    /** The day {@code count} units from {@code day}; null when absurdly far. */
    @Nullable
    LocalDate shift(LocalDate day, int count) {
        if (Math.abs(count) > MOST) {
            return null;
        }
        return switch (this) {
            case HOUR -> day.plusDays(count / 24);
            case DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case YEAR -> day.plusYears(count);
        };
    }

    private static Days week(LocalDate day, boolean ofTheCalendar) {
        LocalDate first = ofTheCalendar ? day.minusDays(day.getDayOfWeek().getValue() - 1L) : day.minusDays(3);
        return new Days(first, first.plusDays(6), TimePrecision.WEEK);
    }

    private static @Nullable Days month(YearMonth month) {
        return Days.month(month.getMonthValue(), month.getYear());
    }
}
