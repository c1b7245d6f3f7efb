package org.wederhoor.app.run;

import java.util.function.Function;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.Report;

/**
 * Standard output, for which every report is read.
 *
 * @param form how a reading is printed
 */
public record Printed(Function<Reading, String> form) implements Destination {
    @Override
    public boolean has(Report report) {
        return false;
    }

    @Override
    public String take(Reading reading) {
        return form.apply(reading);
    }
}
