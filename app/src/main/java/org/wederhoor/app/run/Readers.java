package org.wederhoor.app.run;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wederhoor.reading.Reader;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.Report;
import org.wederhoor.reading.language.Language;

/** A reader for each language, made when the first report in it comes: a model takes time to load. */
public final class Readers {
    private final Map<String, Reader> readers = new ConcurrentHashMap<>();

    /** The reading of {@code report}, whose language must be one that the program has. */
    public Reading read(Report report) {
        return readers.computeIfAbsent(report.language(), code -> Reader.of(new Language(code)))
                .read(report);
    }
}
