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
        return inYear(year, candidate -> {
            Days first = Days.month(month, candidate);
            return first == null
                    ? null
                    : Days.between(first.from(), first.from().plusMonths(3).minusDays(1));
        });
    }

    /** @param monthDay such as "12-25" */
    @Nullable
    Days holiday(String monthDay, @Nullable Integer year) {
        int month = Integer.parseInt(monthDay.substring(0, 2));
        int day = Integer.parseInt(monthDay.substring(3));
        return date(day, month, year);
    }

    @Nullable
    Days easter(int daysAfter, @Nullable Integer year) {
        return inYear(year, candidate -> Days.of(easterSunday(candidate).plusDays(daysAfter)));
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
        LocalDate saturday = reference.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        LocalDate first = saturday.plusWeeks(weeks < 0 ? weeks + 1L : weeks);
        return Days.between(first, first.plusDays(1));
    }

    /** The day of the month that comes last before the reference or on it. */
    @Nullable
    Days dayOfMonth(int day) {
        if (reference == null) {
            return null;
        }
        LocalDate month = day <= reference.getDayOfMonth() ? reference : reference.minusMonths(1);
        return Days.of(day, month.getMonthValue(), month.getYear());
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

    /** Easter Sunday in the Gregorian calendar (the anonymous algorithm printed in Nature, 20 April 1876). */
    private static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int shift = (golden + 11 * epact + 22 * sunday) / 451;
        int sum = epact + sunday - 7 * shift + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
