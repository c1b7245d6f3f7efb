package org.wederhoor.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Parser;
import org.wederhoor.reading.text.ReportText;
import org.wederhoor.reading.text.SentenceSplitter;

/** Places found in whole texts with the language's own parser. */
class PlacesInTextTest {
    private static final Language DUTCH = new Language("nl");
    private static final SentenceSplitter SPLITTER = new SentenceSplitter(DUTCH);
    private static final Parser PARSER = new Parser(DUTCH);
    private static final PlaceFinder FINDER = new PlaceFinder(DUTCH, Gazetteer.bundled());

    /** The names of the places in order, those of actors in brackets. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bij een aanval op de stad Charkiv zijn twee mensen gedood. | Kharkiv",
                "Moskou ontkent dat het dorp Robotyne is ingenomen. | (Moscow), Robotyne",
                "Volgens Kyiv vielen er raketten op Odessa en Mykolajiv. | (Kyiv), Odesa, Mykolayiv",
                "In het oosten van Congo rukten rebellen op naar Bukavu. | oosten van Congo, Bukavu",
                "Het leger bombardeerde het vluchtelingenkamp Zamzam in Noord-Darfur. | Zamzam, Northern Darfur",
                "In Deir ez-Zor, in het oosten van Syrië, ontplofte een autobom. | Deir ez-Zor, oosten van Syrië",
                "Het stadje ligt ten noordwesten van Kiev en wordt door Rusland bezet. | ten noordwesten van Kiev, (Rusland)",
                "President Zelensky sprak in Den Haag met de Nederlandse premier. | The Hague",
            })
    void finds(String text, String places) {
        ReportText report = new ReportText(text);
        ParsedText parsed = PARSER.parse(report, SPLITTER.split(report));
        List<String> found = FINDER.find(parsed).stream()
                .map(mention -> {
                    Location location = mention.location();
                    String name = location == null ? "?" : location.name();
                    return mention.isActor() ? "(" + name + ")" : name;
                })
                .toList();
        assertThat(String.join(", ", found)).isEqualTo(places);
    }
}
