package org.wederhoor.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.time.Resolution.Direction;

/** Dates that leave something unsaid, looked for on one side of a reference day; null where none can be told. */
record Dates(
        @Nullable LocalDate reference,
        Direction direction,
        @Nullable Integer storyYear) {
    private static final int FARTHEST_MONTH = 40;

    @Nullable
    Days date(int day, int month, @Nullable Integer year) {
        return inYear(year, candidate -> Days.of(day, month, candidate));
    }

    @Nullable
    Days month(int month, @Nullable Integer year) {
        return inYear(year, candidate -> Days.month(month, candidate));
    }

    /** A season of three months from {@code month}; winter takes its name from the year in which it begins. */
    @Nullable
    Days season(int month, @Nullable Integer year) {
        return inYear(year, candidate -> from(Days.month(month, candidate), 3));
    }

    private static @Nullable Days from(@Nullable Days first, int months) {
        return first == null
                ? null
                : Days.between(first.from(), first.from().plusMonths(months).minusDays(1));
    }

    /** @param feast see {@link Feasts#of} */
    @Nullable
    Days holiday(String feast, @Nullable Integer year) {
        return inYear(year, candidate -> Feasts.of(feast, candidate));
    }

    @Nullable
    Days easter(int daysAfter, @Nullable Integer year) {
        return inYear(year, candidate -> Days.of(Feasts.easter(candidate).plusDays(daysAfter)));
    }

    @Nullable
    Days orthodox(int daysAfter, @Nullable Integer year) {
        return inYear(
                year, candidate -> Days.of(Feasts.orthodoxEaster(candidate).plusDays(daysAfter)));
    }

    /** @param monthDay such as "10-01", or a whole month, "09" */
    @Nullable
    Days islamic(String monthDay, @Nullable Integer year) {
        return inYear(year, candidate -> Feasts.islamic(monthDay, candidate));
    }

    /** So many months of a year, the nth such part of it. */
    @Nullable
    Days months(int n, int months, @Nullable Integer year) {
        return inYear(year, candidate -> from(Days.month((n - 1) * months + 1, candidate), months));
    }

    /** The nth week of a year, by ISO 8601. */
    @Nullable
    Days week(int n, @Nullable Integer year) {
        return inYear(year == null && reference != null ? (Integer) reference.getYear() : year, candidate -> {
            Days whole = Days.year(candidate);
            return whole == null ? null : Parts.nth(n, Unit.WEEK, whole);
        });
    }

    @Nullable
    Days weekday(int number) {
        if (reference == null) {
            return null;
        }
        DayOfWeek weekday = DayOfWeek.of(number);
        return Days.of(reference.with(
                switch (direction) {
                    case PAST -> TemporalAdjusters.previousOrSame(weekday);
                    case BEFORE -> TemporalAdjusters.previous(weekday);
                    case AFTER -> TemporalAdjusters.next(weekday);
                }));
    }

    /** The weekend {@code weeks} from the one that is near: on a Friday or later the coming one, else the last. */
    @Nullable
    Days weekend(int weeks) {
        if (reference == null) {
            return null;
        }
        boolean coming = weeks == 0 && reference.getDayOfWeek() == DayOfWeek.FRIDAY;
        LocalDate near = coming ? reference.plusDays(1) : reference;
        LocalDate saturday = near.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        LocalDate first = saturday.plusWeeks(weeks < 0 ? weeks + 1L : weeks);
        return Days.between(first, first.plusDays(1));
    }

    /** The day of the month that is nearest on the side looked at. */
    @Nullable
    Days dayOfMonth(int day) {
        if (reference == null) {
            return null;
        }
        boolean ahead = direction == Direction.AFTER;
        LocalDate month = reference;
        if (ahead ? day <= reference.getDayOfMonth() : day > reference.getDayOfMonth()) {
            month = reference.plusMonths(ahead ? 1 : -1);
        }
        return Days.of(day, month.getMonthValue(), month.getYear());
    }

    /** A day of which the weekday and the number are said: in the reference's month if they agree there, else nearest. */
    @Nullable
    Days weekDate(int weekday, int day) {
        if (reference == null) {
            return null;
        }
        int step = direction == Direction.AFTER ? 1 : -1;
        for (int away = 0; away <= FARTHEST_MONTH; away++) {
            LocalDate month = reference.plusMonths((long) step * away);
            Days found = Days.of(day, month.getMonthValue(), month.getYear());
            if (found != null && found.from().getDayOfWeek().getValue() == weekday) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Days inYear(@Nullable Integer year, IntFunction<@Nullable Days> inYear) {
        Integer said = year == null ? storyYear : year;
        if (said != null) {
            return inYear.apply(said);
        }
        if (reference == null) {
            return null;
        }
        int step = direction == Direction.AFTER ? 1 : -1;
        for (int away = 0; away <= 4; away++) {
            Days found = inYear.apply(reference.getYear() - step + step * away);
            if (found != null && isOnSide(found, reference)) {
                return found;
            }
        }
        return null;
    }

    private boolean isOnSide(Days found, LocalDate day) {
        return switch (direction) {
            case PAST -> !found.from().isAfter(day);
            case BEFORE -> found.to().isBefore(day);
            case AFTER -> found.from().isAfter(day);
        };
    }
}
