package org.wederhoor.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.TimePrecision;

/**
 * The parts of a longer time that are said by their number: its third week, its last Monday, its first ten days. A week
 * belongs to the month or year that has its Thursday (ISO 8601). Null where there is no such part.
 */
final class Parts {
    private Parts() {}

    /** The nth day, week, month or quarter, from 1; counted from the end if negative. */
    static @Nullable Days nth(int n, Unit unit, Days whole) {
        LocalDate edge = n < 0 ? whole.to() : whole.from();
        int steps = n < 0 ? n + 1 : n - 1;
        Days found = switch (unit) {
            case WEEK -> {
                Days thursday = nthWeekday(n, DayOfWeek.THURSDAY.getValue(), whole);
                yield thursday == null ? null : week(thursday.from());
            }
            case DAY -> Days.of(edge.plusDays(steps));
            case MONTH, QUARTER, YEAR, DECADE -> unit.from(edge, steps);
            case MINUTE, HOUR, FORTNIGHT -> null;
        };
        boolean inside = found != null
                && !found.to().isBefore(whole.from())
                && !found.from().isAfter(whole.to());
        return n != 0 && inside ? found : null;
    }

    /** The nth Monday, Tuesday ... (1 to 7), from 1; counted from the end if negative. */
    static @Nullable Days nthWeekday(int n, int weekday, Days whole) {
        DayOfWeek day = DayOfWeek.of(weekday);
        LocalDate found = n < 0
                ? whole.to().with(TemporalAdjusters.previousOrSame(day)).plusWeeks(n + 1L)
                : whole.from().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(n - 1L);
        boolean inside = !found.isBefore(whole.from()) && !found.isAfter(whole.to());
        return n != 0 && inside ? Days.of(found) : null;
    }

    /** The first n units. */
    static @Nullable Days first(int n, Unit unit, Days whole) {
        return between(nth(1, unit, whole), nth(n, unit, whole));
    }

    /** The last n units. */
    static @Nullable Days last(int n, Unit unit, Days whole) {
        return between(nth(-n, unit, whole), nth(-1, unit, whole));
    }

    /** The calendar week around a day. */
    static Days week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Days(monday, monday.plusDays(6), TimePrecision.WEEK);
    }

    /** The weekend of the calendar week around a day. */
    static @Nullable Days weekend(LocalDate day) {
        LocalDate sunday = week(day).to();
        return Days.between(sunday.minusDays(1), sunday);
    }

    /** The beginning (0), middle or end of a time: eight to ten days of a month, four months of a year, else a third. */
    static @Nullable Days third(int index, Days whole) {
        LocalDate from = whole.from();
        if (whole.precision() == TimePrecision.MONTH && from.getDayOfMonth() == 1 && whole.length() <= 31) {
            return switch (index) {
                case 0 -> Days.between(from, from.plusDays(7));
                case 1 -> Days.between(from.plusDays(10), from.plusDays(19));
                default -> Days.between(whole.to().minusDays(7), whole.to());
            };
        }
        if (whole.precision() == TimePrecision.YEAR && from.getDayOfYear() == 1 && whole.length() <= 366) {
            YearMonth month = YearMonth.from(from).plusMonths(4L * index);
            Days third = Days.between(month.atDay(1), month.plusMonths(3).atEndOfMonth());
            return third == null ? null : third.with(TimePrecision.YEAR);
        }
        long length = whole.length();
        long size = (length + 2) / 3;
        LocalDate first = switch (index) {
            case 0 -> from;
            case 1 -> from.plusDays((length - size) / 2);
            default -> whole.to().minusDays(size - 1);
        };
        return Days.between(first, first.plusDays(size - 1));
    }

    private static @Nullable Days between(@Nullable Days first, @Nullable Days last) {
        return first == null || last == null ? null : Days.between(first.from(), last.to());
    }
}
