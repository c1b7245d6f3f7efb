package org.wederhoor.reading.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
    private static final Set<Operation> COUNTED = EnumSet.of(
            Operation.AGO,
            Operation.AHEAD,
            Operation.LAST,
            Operation.NEXT,
            Operation.NOW,
            Operation.LATER,
            Operation.EARLIER);

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
        Argument nth = index -> days(arguments.get(index), bound);
        return switch (operation) {
            case DATE -> dates.date(given.number(0), given.number(1), given.optional(2));
            case MONTH -> dates.month(given.number(0), given.optional(1));
            case SEASON -> dates.season(given.number(0), given.optional(1));
            case QUARTER -> dates.months(given.number(0), 3, given.optional(1));
            case HALF -> dates.months(given.number(0), 6, given.optional(1));
            case WEEK -> dates.week(given.number(0), given.optional(1));
            case HOLIDAY -> dates.holiday(given.text(0), given.optional(1));
            case EASTER -> dates.easter(given.number(0), given.optional(1));
            case ORTHODOX -> dates.orthodox(given.number(0), given.optional(1));
            case ISLAMIC -> dates.islamic(given.text(0), given.optional(1));
            case WEEKDAY -> dates.weekday(given.number(0));
            case DAYOFMONTH -> dates.dayOfMonth(given.number(0));
            case WEEKDATE -> dates.weekDate(given.number(0), given.number(1));
            case WEEKEND -> dates.weekend(given.number(0));
            case YEAR -> Days.year(given.number(0));
            case DECADE -> Days.decade(given.number(0) < 100 ? 1900 + given.number(0) : given.number(0));
            case CENTURY -> Days.years(100 * given.number(0) - 100, 100 * given.number(0) - 1);
            case AGO -> reference == null ? null : given.unit(1).from(reference, -given.number(0));
            case AHEAD -> reference == null ? null : given.unit(1).from(reference, given.number(0));
            case LATELY -> between(shifted(given, -1, 0), reference);
            case COMING -> between(shifted(given, 0, 1), shifted(given, 1, 0));
            case WITHIN -> between(reference, shifted(given, 1, 0));
            case LATER -> fromTold(told.last(), given.unit(1), given.number(0));
            case EARLIER -> fromTold(told.last(), given.unit(1), -given.number(0));
            case SAME ->
                told.last() == null ? null : given.unit(0).from(told.last().from(), 0);
            case SAMENIGHT -> told.night() == null ? told.day() : told.night();
            case FOLLOWING -> fromTold(told.day(), given.unit(1), given.number(0));
            case PRECEDING -> fromTold(told.day(), given.unit(1), -given.number(0));
            case AFTER -> from(nth.at(2), given.unit(1), given.number(0));
            case BEFORE -> from(nth.at(2), given.unit(1), -given.number(0));
            case LASTING -> nth.to(2, start -> lasting(start.from(), given));
            case IN -> within(arguments.get(0), nth.at(1), bound);
            case NTH -> nth.to(2, whole -> Parts.nth(given.number(0), given.unit(1), whole));
            case NTHWEEKDAY -> nth.to(2, whole -> Parts.nthWeekday(given.number(0), given.number(1), whole));
            case FIRST -> nth.to(2, whole -> Parts.first(given.number(0), given.unit(1), whole));
            case FINAL -> nth.to(2, whole -> Parts.last(given.number(0), given.unit(1), whole));
            case WEEKOF -> nth.to(0, day -> Parts.week(day.from()));
            case WEEKENDOF -> nth.to(0, day -> Parts.weekend(day.from()));
            case BEGIN -> nth.to(0, whole -> Parts.third(0, whole));
            case MIDDLE -> nth.to(0, whole -> Parts.third(1, whole));
            case END -> nth.to(0, whole -> Parts.third(2, whole));
            case SOFAR -> nth.to(0, whole -> between(whole.from(), reference));
            case REST -> nth.to(0, whole -> between(reference, whole.to()));
            case LAST -> toward(Direction.BEFORE).days(arguments.get(0), bound);
            case NEXT -> toward(Direction.AFTER).days(arguments.get(0), bound);
            case RANGE -> range(given, arguments, bound);
            case NIGHT -> nth.to(0, day -> Days.between(day.from().minusDays(1), day.from()));
            case OVERNIGHT -> nth.to(0, day -> Days.between(day.to(), day.to().plusDays(1)));
            case SINCE -> nth.to(0, this::since);
            case PRIOR -> nth.to(0, days -> days.on(Days.Side.BEFORE));
            case UNTIL -> nth.to(0, days -> days.on(Days.Side.UNTIL));
            case BEYOND -> nth.to(0, days -> days.on(Days.Side.AFTER));
            case FROM -> nth.to(0, days -> days.on(Days.Side.FROM));
            case CLOCK -> nth.to(0, days -> days.with(TimePrecision.TIME));
            case NOW -> reference == null ? null : Days.of(reference);
            case OPEN, ONWARD -> null;
        };
    }

    /** The days of an operation's arguments. */
    private interface Argument {
        @Nullable
        Days at(int index);

        default @Nullable Days to(int index, Function<Days, @Nullable Days> operation) {
            Days days = at(index);
            return days == null ? null : operation.apply(days);
        }
    }

    /** The reference, so many times the given units and so many days off; null if it is unknown or that is absurd. */
    private @Nullable LocalDate shifted(Arguments given, int times, int days) {
        return reference == null ? null : given.unit(1).shift(reference.plusDays(days), times * given.number(0));
    }

    private static @Nullable Days between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null ? null : Days.between(first, last);
    }

    private @Nullable Days since(Days begin) {
        boolean ahead = reference != null && begin.from().isAfter(reference);
        return ahead ? begin.on(Days.Side.FROM) : between(begin.from(), reference);
    }

    private static @Nullable Days lasting(LocalDate start, Arguments given) {
        LocalDate end = given.unit(1).shift(start, given.number(0));
        return end == null ? null : Days.between(start, end.minusDays(1));
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

    private @Nullable Days range(Arguments given, List<Meaning> arguments, Map<String, Bound> bound) {
        Days last = days(arguments.get(1), bound);
        if (last == null) {
            return null;
        }
        if (isCounted(arguments.get(0), bound)) {
            Days first = days(arguments.get(0), bound);
            if (first != null && last.to().isBefore(first.from())) {
                last = new Resolution(first.from(), Direction.AFTER, told, null).days(arguments.get(1), bound);
            }
            return first == null || last == null ? null : Days.between(first.from(), last.to());
        }
        Integer day = given.optional(0);
        Days first = day == null
                ? at(last.from()).days(arguments.get(0), bound)
                : new Dates(last.from(), Direction.BEFORE, null).dayOfMonth(day);
        return first == null ? null : Days.between(first.from(), last.to());
    }

    /** Whether a time is counted from the publication, whatever it is the beginning of. */
    private static boolean isCounted(Meaning meaning, Map<String, Bound> bound) {
        if (meaning instanceof Meaning.Call call) {
            return COUNTED.contains(call.operation())
                    || call.arguments().stream().anyMatch(argument -> isCounted(argument, bound));
        }
        return bound.get(((Meaning.Name) meaning).text()) instanceof Bound.Phrase phrase
                && phrase.rule().meaning() != null
                && isCounted(phrase.rule().meaning(), phrase.bound());
    }
}
