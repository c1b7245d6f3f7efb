package org.wederhoor.reading;

import java.util.List;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.place.Gazetteer;
import org.wederhoor.reading.place.NameResolution;
import org.wederhoor.reading.place.PlaceFinder;
import org.wederhoor.reading.syntax.Parser;
import org.wederhoor.reading.text.ReportText;
import org.wederhoor.reading.text.SentenceSplitter;

/**
 * Reads only the places of texts in one language, and tells why each name was taken for which place.
 *
 * <p>Costly to make, cheap to use, and safe to share between threads.
 */
public final class PlaceReader {
    private final SentenceSplitter splitter;
    private final Parser parser;
    private final PlaceFinder finder;

    private PlaceReader(Language language, Gazetteer gazetteer) {
        splitter = new SentenceSplitter(language);
        parser = new Parser(language);
        finder = new PlaceFinder(language, gazetteer);
    }

    /** A reader of places in {@code language} that knows those of {@code gazetteer}. */
    public static PlaceReader of(Language language, Gazetteer gazetteer) {
        return new PlaceReader(language, gazetteer);
    }

    /** The names in {@code text} that may be a place's, in its order. */
    public List<NameResolution> read(String text) {
        ReportText report = new ReportText(text);
        return finder.explain(parser.parse(report, splitter.split(report)));
    }
}
