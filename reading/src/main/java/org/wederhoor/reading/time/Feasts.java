package org.wederhoor.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/** Feasts whose day in our calendar changes from year to year. */
final class Feasts {
    private static final int JULIAN_LAG = 13;

    private Feasts() {}

    /**
     * A feast in a year; null if it has none then.
     *
     * @param feast its month and day, "12-25", or month, weekday and the how manieth, "11/4/4": the fourth Thursday of
     *     November (counted from the end if negative)
     */
    static @Nullable Days of(String feast, int year) {
        String[] numbers = feast.split("/", -1);
        if (numbers.length < 3) {
            return Days.of(Integer.parseInt(feast.substring(3)), Integer.parseInt(feast.substring(0, 2)), year);
        }
        Days month = Days.month(Integer.parseInt(numbers[0]), year);
        return month == null
                ? null
                : Parts.nthWeekday(Integer.parseInt(numbers[2]), Integer.parseInt(numbers[1]), month);
    }

    /** Easter Sunday in the Gregorian calendar (the anonymous algorithm printed in Nature, 20 April 1876). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int shift = (golden + 11 * epact + 22 * sunday) / 451;
        int sum = epact + sunday - 7 * shift + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    /** Easter Sunday of the Orthodox churches, right from 1900 to 2099 (Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate orthodoxEaster(int year) {
        int moon = (19 * (year % 19) + 15) % 30;
        int sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        int sum = moon + sunday + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1).plusDays(JULIAN_LAG);
    }

    /**
     * A day or a whole month of the Umm al-Qura calendar that begins in a year of ours; null if that calendar does not know
     * it.
     *
     * @param monthDay such as "10-01", or only a month, "09"
     */
    static @Nullable Days islamic(String monthDay, int year) {
        try {
            int hijri = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
            int month = Integer.parseInt(monthDay.substring(0, 2));
            int day = monthDay.length() > 2 ? Integer.parseInt(monthDay.substring(3)) : 1;
            for (int candidate = hijri; candidate <= hijri + 1; candidate++) {
                HijrahDate found = HijrahDate.of(candidate, month, day);
                LocalDate first = LocalDate.from(found);
                if (first.getYear() == year) {
                    return monthDay.length() > 2
                            ? Days.of(first)
                            : Days.between(first, first.plusDays(found.lengthOfMonth() - 1L));
                }
            }
            return null;
        } catch (DateTimeException unknown) {
            return null;
        }
    }
}
