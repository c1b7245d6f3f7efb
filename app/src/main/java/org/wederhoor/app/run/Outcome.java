package org.wederhoor.app.run;

import org.wederhoor.reading.Reading;

/** What became of one file. */
public sealed interface Outcome {
    /**
     * It was read.
     *
     * @param printed the reading as it is to be printed; empty when it was written to a file
     */
    record Done(Reading reading, String printed) implements Outcome {}

    /** Its reading is there already, made by this same program from this same report. */
    record Kept() implements Outcome {}

    /**
     * It could not be read.
     *
     * @param problem names the file, what is wrong and what to do
     */
    record Failed(String problem) implements Outcome {}
}
