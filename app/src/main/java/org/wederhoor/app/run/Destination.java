package org.wederhoor.app.run;

import java.io.IOException;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.Report;

/** Where readings go; several threads use it at once. */
public interface Destination {
    /** Whether the reading of {@code report} by this version of the program is there already. */
    boolean has(Report report) throws IOException;

    /** Takes a reading; returns what is to be printed of it. */
    String take(Reading reading) throws IOException;
}
