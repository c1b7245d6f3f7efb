package org.wederhoor.bench.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days of a TIMEX3 value of type DATE or TIME, by which the peer answers. */
final class Timex {
    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(T.*)?");
    private static final Pattern WEEK = Pattern.compile("([0-9]{4})-W([0-9]{2})(-WE)?");
    private static final Pattern PART = Pattern.compile("([0-9]{4})-(SP|SU|FA|WI|Q[1-4]|H[12])");
    private static final Pattern NUMBER = Pattern.compile("([0-9]{2,4})(?:-([0-9]{2}))?");

    private Timex() {}

    /** The answer that a value at a place in the text is; open if it has no days that can be told. */
    static Answer answer(int start, int end, String value, LocalDate reference) {
        try {
            LocalDate[] days = days(value, reference);
            return new Answer(
                    start,
                    end,
                    days == null ? null : days[0],
                    days == null ? null : days[1],
                    value.contains("T") && !value.matches(".*T(NI|MO|AF|EV|MI|DT)"));
        } catch (DateTimeException impossible) {
            return new Answer(start, end, null, null, false);
        }
    }

    private static LocalDate @Nullable [] days(String value, LocalDate reference) {
        Matcher day = DAY.matcher(value);
        if (day.matches()) {
            LocalDate one = LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
            return new LocalDate[] {one, one};
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            LocalDate monday = LocalDate.of(number(week, 1), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(week, 2))
                    .with(java.time.DayOfWeek.MONDAY);
            int first = week.group(3) == null ? 0 : 5;
            return new LocalDate[] {monday.plusDays(first), monday.plusDays(6)};
        }
        Matcher part = PART.matcher(value);
        if (part.matches()) {
            return part(number(part, 1), part.group(2));
        }
        Matcher number = NUMBER.matcher(value);
        if (number.matches()) {
            return whole(number);
        }
        return value.startsWith("PRESENT_REF") ? new LocalDate[] {reference, reference} : null;
    }

    private static LocalDate[] part(int year, String name) {
        int month = switch (name) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            case "WI" -> 12;
            case "H1" -> 1;
            case "H2" -> 7;
            default -> 3 * (name.charAt(1) - '0') - 2;
        };
        LocalDate first = LocalDate.of(year, month, 1);
        return new LocalDate[] {
            first, first.plusMonths(name.charAt(0) == 'H' ? 6 : 3).minusDays(1)
        };
    }

    /** A month, a year, a decade (three digits) or a century (two). */
    private static LocalDate[] whole(Matcher number) {
        String digits = number.group(1);
        if (number.group(2) != null) {
            LocalDate first = LocalDate.of(number(number, 1), number(number, 2), 1);
            return new LocalDate[] {first, first.plusMonths(1).minusDays(1)};
        }
        int years = switch (digits.length()) {
            case 2 -> 100;
            case 3 -> 10;
            default -> 1;
        };
        LocalDate first = LocalDate.of(Integer.parseInt(digits) * years, 1, 1);
        return new LocalDate[] {first, first.plusYears(years).minusDays(1)};
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
