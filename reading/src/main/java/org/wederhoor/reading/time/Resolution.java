package org.wederhoor.reading.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.TimePrecision;

/**
 * From the meaning of a time expression to days on the calendar. Every method gives null where the days stay open.
 *
 * @param reference the day from which relative times are counted, as a rule that of the publication
 * @param direction on which side of the reference a date without year, or a weekday, is looked for
 * @param told what the report told before
 * @param storyYear the year in which the report is telling, when it is not the reference's
 */
record Resolution(
        @Nullable LocalDate reference,
        Direction direction,
        Told told,
        @Nullable Integer storyYear) {

    /** On which side of the reference a time lies. */
    enum Direction {
        /** On the day itself or before it. */
        PAST,
        /** Before the day itself. */
        BEFORE,
        /** After the day itself. */
        AFTER
    }

    private Resolution toward(Direction other) {
        return new Resolution(reference, other, told, null);
    }

    private Resolution at(LocalDate day) {
        return new Resolution(day, Direction.PAST, told, null);
    }

    @Nullable
    Days days(Bound.Phrase phrase) {
        Meaning meaning = phrase.rule().meaning();
        return meaning == null ? null : days(meaning, phrase.bound());
    }

    private @Nullable Days days(Meaning meaning, Map<String, Bound> bound) {
        if (meaning instanceof Meaning.Call call) {
            return call(call.operation(), call.arguments(), bound);
        }
        return bound.get(((Meaning.Name) meaning).text()) instanceof Bound.Phrase phrase ? days(phrase) : null;
    }

    private @Nullable Days call(Operation operation, List<Meaning> arguments, Map<String, Bound> bound) {
        Arguments given = new Arguments(arguments, bound);
        Dates dates = new Dates(reference, direction, storyYear);
        return switch (operation) {
            case DATE -> dates.date(given.number(0), given.number(1), given.optional(2));
            case MONTH -> dates.month(given.number(0), given.optional(1));
            case SEASON -> dates.season(given.number(0), given.optional(1));
            case HOLIDAY -> dates.holiday(given.text(0), given.optional(1));
            case EASTER -> dates.easter(given.number(0), given.optional(1));
            case WEEKDAY -> dates.weekday(given.number(0));
            case WEEKEND -> dates.weekend(given.number(0));
            case YEAR -> Days.year(given.number(0));
            case DECADE -> decade(given.number(0));
            case AGO -> reference == null ? null : given.unit(1).from(reference, -given.number(0));
            case AHEAD -> reference == null ? null : given.unit(1).from(reference, given.number(0));
            case LATELY -> reference == null ? null : until(given.unit(1).shift(reference, -given.number(0)));
            case LATER -> fromTold(told.last(), given.unit(1), given.number(0));
            case EARLIER -> fromTold(told.last(), given.unit(1), -given.number(0));
            case SAMENIGHT -> told.night() == null ? told.day() : told.night();
            case FOLLOWING -> fromTold(told.day(), given.unit(1), given.number(0));
            case PRECEDING -> fromTold(told.day(), given.unit(1), -given.number(0));
            case AFTER -> from(days(arguments.get(2), bound), given.unit(1), given.number(0));
            case BEFORE -> from(days(arguments.get(2), bound), given.unit(1), -given.number(0));
            case IN -> within(arguments.get(0), days(arguments.get(1), bound), bound);
            case BEGIN -> part(days(arguments.get(0), bound), 0, 0.25);
            case MIDDLE -> part(days(arguments.get(0), bound), 0.3, 0.7);
            case END -> part(days(arguments.get(0), bound), 0.75, 1);
            case LAST -> toward(Direction.BEFORE).days(arguments.get(0), bound);
            case NEXT -> toward(Direction.AFTER).days(arguments.get(0), bound);
            case RANGE -> range(given, arguments, bound);
            case NIGHT -> night(days(arguments.get(0), bound));
            case SINCE -> since(days(arguments.get(0), bound));
            case CLOCK -> clock(days(arguments.get(0), bound));
            case OPEN, ONWARD -> null;
        };
    }

    private static @Nullable Days decade(int year) {
        int first = year < 100 ? 1900 + year : year;
        Days begin = Days.year(first);
        Days end = Days.year(first + 9);
        return begin == null || end == null ? null : Days.between(begin.from(), end.to());
    }

    private @Nullable Days until(@Nullable LocalDate first) {
        return first == null || reference == null ? null : Days.between(first, reference);
    }

    private @Nullable Days since(@Nullable Days begin) {
        return begin == null ? null : until(begin.from());
    }

    /** Days and nights are counted from a day told, months and years from whatever time was told last. */
    private @Nullable Days fromTold(@Nullable Days last, Unit unit, int count) {
        Days start = unit == Unit.DAY && last != null && !last.isDay() ? told.day() : last;
        return start == null || count == 0 ? start : from(start, unit, count);
    }

    private static @Nullable Days from(@Nullable Days start, Unit unit, int count) {
        return start == null ? null : unit.from(count < 0 ? start.from() : start.to(), count);
    }

    private @Nullable Days within(Meaning inner, @Nullable Days container, Map<String, Bound> bound) {
        if (container == null) {
            return null;
        }
        Days found = at(container.to()).days(inner, bound);
        return found == null || found.from().isBefore(container.from()) ? null : found;
    }

    private static @Nullable Days part(@Nullable Days whole, double begin, double end) {
        return whole == null ? null : whole.part(begin, end);
    }

    private @Nullable Days range(Arguments given, List<Meaning> arguments, Map<String, Bound> bound) {
        Days last = days(arguments.get(1), bound);
        if (last == null) {
            return null;
        }
        Integer day = given.optional(0);
        Days first = day == null
                ? at(last.from()).days(arguments.get(0), bound)
                : new Dates(last.from(), Direction.BEFORE, null).dayOfMonth(day);
        return first == null ? null : Days.between(first.from(), last.to());
    }

    private static @Nullable Days night(@Nullable Days day) {
        return day == null ? null : Days.between(day.from().minusDays(1), day.from());
    }

    private static @Nullable Days clock(@Nullable Days day) {
        return day == null ? null : day.with(TimePrecision.TIME);
    }
}
