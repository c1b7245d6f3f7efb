package org.wederhoor.app.run;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.wederhoor.reading.Reader;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.Report;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.place.Gazetteer;

/** A reader for each language, made when the first report in it comes: a model takes time to load. */
public final class Readers {
    private final Map<String, Reader> readers = new ConcurrentHashMap<>();
    private final Supplier<Gazetteer> gazetteer;

    /** Readers that know the places of the gazetteer that comes with the program. */
    public Readers() {
        this(Gazetteer::bundled);
    }

    /** Readers that know the places of {@code gazetteer}, which is opened when the first of them is made. */
    public Readers(Supplier<Gazetteer> gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The reading of {@code report}, whose language must be one that the program has. */
    public Reading read(Report report) {
        return readers.computeIfAbsent(report.language(), code -> Reader.of(new Language(code), gazetteer.get()))
                .read(report);
    }
}
