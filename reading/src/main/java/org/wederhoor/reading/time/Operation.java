package org.wederhoor.reading.time;

import java.util.Locale;

/** What the meanings of the time grammar are made with; {@link Resolution} carries them out. */
enum Operation {
    /** date(day, month) or date(day, month, year). */
    DATE,
    /** month(month) or month(month, year). */
    MONTH,
    YEAR,
    /** decade(year): the ten years from it; of two digits, in the twentieth century. */
    DECADE,
    WEEKDAY,
    /** holiday(mm-dd) or holiday(mm-dd, year). */
    HOLIDAY,
    /** easter(days) or easter(days, year): a feast so many days after Easter. */
    EASTER,
    /** season(first month) or season(first month, year). */
    SEASON,
    /** weekend(weeks): the weekend so many weeks from that of the publication. */
    WEEKEND,
    /** ago(n, unit): n units before the publication; ahead(n, unit): after it. */
    AGO,
    AHEAD,
    /** lately(n, unit): the n units up to the publication. */
    LATELY,
    /** later(n, unit) and earlier(n, unit): from the day last told. */
    LATER,
    EARLIER,
    /** samenight(): the night told last, else the day told last. */
    SAMENIGHT,
    /** following(n, unit) and preceding(n, unit): from the day on which something last happened. */
    FOLLOWING,
    PRECEDING,
    /** after(n, unit, time) and before(n, unit, time): from a time said in the same breath. */
    AFTER,
    BEFORE,
    /** in(time, container): a weekday or month within a longer time. */
    IN,
    /** begin, middle, end(time): about a quarter of it. */
    BEGIN,
    MIDDLE,
    END,
    /** last(time) and next(time): the one before, the one after the publication. */
    LAST,
    NEXT,
    /** range(from, to): from the first day of one to the last of the other; the first may lack month or year. */
    RANGE,
    /** night(time): the night that leads to the day. */
    NIGHT,
    /** since(time): from it to the publication. */
    SINCE,
    /** clock(time): the same, told to the hour. */
    CLOCK,
    /** onward(): later than the day last told, not said how much. */
    ONWARD,
    /** open(): another time than that of the story, not said which. */
    OPEN;

    static Operation named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
