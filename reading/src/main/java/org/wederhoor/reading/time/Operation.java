package org.wederhoor.reading.time;

import java.util.Locale;

/** What the meanings of the time grammar are made with; {@link Resolution} carries them out. */
enum Operation {
    /** date(day, month) or date(day, month, year). */
    DATE(2),
    /** month(month) or month(month, year). */
    MONTH(1),
    YEAR,
    /** decade(year): the ten years from it; of two digits, in the twentieth century. */
    DECADE,
    /** century(n): the nth, from the year 100(n - 1). */
    CENTURY,
    WEEKDAY,
    /** quarter(n) or quarter(n, year), half(n) or half(n, year), week(n) or week(n, year): by their number in the year. */
    QUARTER(1),
    HALF(1),
    WEEK(1),
    /** dayofmonth(day): a day of which only its number is said. */
    DAYOFMONTH,
    /** weekdate(weekday, day): a day of which its weekday and its number are said. */
    WEEKDATE,
    /** holiday(mm-dd) or holiday(mm-dd, year). */
    HOLIDAY(1),
    /** easter(days) or easter(days, year): a feast so many days after Easter; orthodox: after the Orthodox Easter. */
    EASTER(1),
    ORTHODOX(1),
    /** islamic(mm-dd) or islamic(mm, year): a day or month of the Umm al-Qura calendar; year is that of our calendar. */
    ISLAMIC(1),
    /** season(first month) or season(first month, year). */
    SEASON(1),
    /** weekend(weeks): the weekend so many weeks from that of the publication. */
    WEEKEND,
    /** ago(n, unit): n units before the publication; ahead(n, unit): after it. */
    AGO,
    AHEAD,
    /** lately(n, unit): the n units up to the publication; coming(n, unit): those after it; within(n, unit): from it on. */
    LATELY,
    COMING,
    WITHIN,
    /** later(n, unit) and earlier(n, unit): from the day last told. */
    LATER,
    EARLIER,
    /** same(unit): the week, month or year of the day last told. */
    SAME,
    /** samenight(): the night told last, else the day told last. */
    SAMENIGHT,
    /** following(n, unit) and preceding(n, unit): from the day on which something last happened. */
    FOLLOWING,
    PRECEDING,
    /** after(n, unit, time) and before(n, unit, time): from a time said in the same breath. */
    AFTER,
    BEFORE,
    /** lasting(n, unit, time): the n units from the first day of a time on. */
    LASTING,
    /** in(time, container): a weekday or month within a longer time. */
    IN,
    /** nth(n, unit, container): its nth day, week, month or quarter; counted from its end if n is negative. */
    NTH,
    /** nthweekday(n, weekday, container): its nth Monday, Tuesday ...; counted from its end if n is negative. */
    NTHWEEKDAY,
    /** first(n, unit, container) and final(n, unit, container): its first, its last n days, weeks, months or years. */
    FIRST,
    FINAL,
    /** weekof(time): the calendar week around its first day; weekendof(time): that week's weekend. */
    WEEKOF,
    WEEKENDOF,
    /** begin, middle, end(time): about a third of it. */
    BEGIN,
    MIDDLE,
    END,
    /** sofar(time): the part of it up to the publication; rest(time): the part from there on. */
    SOFAR,
    REST,
    /** last(time) and next(time): the one before, the one after the publication. */
    LAST,
    NEXT,
    /** range(from, to): from the first day of one to the last of the other; the first may lack month or year. */
    RANGE,
    /** night(time): the night that leads to the day; overnight(time): that which follows on it. */
    NIGHT,
    OVERNIGHT,
    /** since(time): from it to the publication. */
    SINCE,
    /** prior(time): some time before it; until(time): up to and with it; beyond(time): after it; from(time): from it on. */
    PRIOR,
    UNTIL,
    BEYOND,
    FROM,
    /** clock(time): the same, told to the hour. */
    CLOCK,
    /** now(): the day of publication, as the time of writing. */
    NOW,
    /** onward(): later than the day last told, not said how much. */
    ONWARD,
    /** open(): another time than that of the story, not said which. */
    OPEN;

    private final int year;

    Operation() {
        this(0);
    }

    Operation(int year) {
        this.year = year;
    }

    /** Which argument is the year, if it is said; 0 for operations without. */
    int year() {
        return year;
    }

    static Operation named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
