package org.wederhoor.reading.time;

import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.time.TimeMention.Use;

/**
 * What times a report has told so far.
 *
 * @param last the time told last, whatever it is the time of
 * @param day the day or night told last on which something happened
 * @param night the night between two days told last
 */
record Told(
        @Nullable Days last, @Nullable Days day, @Nullable Days night) {
    static final Told NOTHING = new Told(null, null, null);

    Told then(Days days, Use use) {
        boolean happened = days.isDay() && use == Use.HAPPENING;
        return new Told(days, happened ? days : day, happened && days.length() == 2 ? days : night);
    }
}
