package org.wederhoor.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wederhoor.reading.Precision;
import org.wederhoor.reading.Report;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.syntax.ParsedText;

/** Which words name a place, and where it is; the sentences are sketched as the parser would give them. */
class PlaceFinderTest {
    private static final PlaceFinder FINDER = new PlaceFinder(new Language("nl"), Gazetteer.bundled());

    /** The last place of the report, as "name, country, precision". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The sort of place that is said chooses between city and region of one name.
                "De gouverneur van de regio [LOC Donetsk] zweeg . | Donetsk, UA, REGION",
                "In de stad [LOC Donetsk] klonken schoten . | Donetsk, UA, EXACT",
                "In [LOC Donetsk] klonken schoten . | Donetsk, UA, EXACT",
                "In de grensregio [LOC Belgorod] klonken schoten . | Belgorod Oblast, RU, REGION",
                "In de provincie [LOC Idlib] vielen bommen . | Idlib, SY, REGION",
                // Containment: the one that lies in the other.
                "Op de weg bij [LOC Tripoli] in [LOC Libanon] is gevochten . | Libanon, LB, COUNTRY",
                "Uit [LOC Georgië] kwamen wapens . | Georgië, GE, COUNTRY",
                "Rebellen trokken uit [LOC Palma] in [LOC Mozambique] weg . Bij [LOC Palma] | Palma, MZ, EXACT",
                // What no gazetteer has lies near what it is said to lie in or by.
                "Het kamp [LOC Vredehof] bij [LOC Goma] brandt . Bij [LOC Vredehof] | Vredehof, CD, NEAR",
                // Parts of countries.
                "In [LOC Oost-Congo] is gevochten . | Oost-Congo, CD, WIDE",
                "In het noorden van [LOC Syrië] is gevochten . | noorden van Syrië, SY, WIDE",
                // Told by where they lie from another.
                "Op 45 kilometer ten zuidwesten van [LOC Kramatorsk] viel een raket . | 45 kilometer ten zuidwesten van Kramatorsk, UA, NEAR",
                "Op dertig kilometer van de stad [LOC Goma] viel een raket . | dertig kilometer van de stad Goma, CD, DISTRICT",
                "Ten noorden van [LOC Goma] wordt gevochten . | Ten noorden van Goma, CD, NEAR",
                // A part of a name that says which sort of place it is.
                "Op de [LOC Evin-gevangenis] vielen bommen . | Evin, IR, EXACT",
                // The gazetteer knows what the language model missed.
                "KABUL - De aanslag is opgeëist . | Kabul, AF, EXACT",
                "Rebellen trokken naar Goma en Bukavu . | Bukavu, CD, EXACT",
                "Het ministerie van Defensie in Kyiv zweeg . | Kyiv, UA, EXACT",
                "De [ORG Universiteit van Kabul] is dicht . | Kabul, AF, EXACT",
            })
    void places(String report, String wanted) {
        List<PlaceMention> found = FINDER.find(Sketch.of(report));
        assertThat(found).isNotEmpty();
        Location location = Objects.requireNonNull(found.get(found.size() - 1).location());
        assertThat(location.name() + ", " + location.country() + ", " + location.precision())
                .isEqualTo(wanted);
    }

    /** Words that are the name of some place but are not meant as one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minister [PER Lloyd Austin] zweeg . Volgens Austin is dat zo .",
                "Volgens woordvoerder [PER Jan Kerman] is dat zo .",
                "De [DEM Russische] minister zweeg .",
                "Namen van slachtoffers zijn niet genoemd .",
                "De krant [ORG New York Times] meldt dat .",
                "De SDF en de FSB zwegen .",
                "In de nacht klonken schoten .",
            })
    void leavesOut(String report) {
        assertThat(FINDER.find(Sketch.of(report))).isEmpty();
    }

    /** The country that a report is about decides between namesakes. */
    @ParameterizedTest
    @CsvSource({
        "Tripoli, Libanon, LB", "Tripoli, Libië, LY", "Bucha, Oekraïne, UA", "Rafah, Egypte, EG", "Rafah, Israël, PS",
        "Kozinka, Rusland, RU", "Ganja, Azerbeidzjan, AZ", "Pokrovsk, Oekraïne, UA", "Engels, Rusland, RU",
                "Beni, Congo, CD",
    })
    void followsTheTheatre(String name, String country, String code) {
        ParsedText text = Sketch.of("In [LOC " + country + "] is onrust .", "In [LOC " + name + "] is gevochten .");
        Location location = Objects.requireNonNull(FINDER.find(text).get(1).location());
        assertThat(location.country()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.example.co.uk/news, GB",
        "https://example.com.au/x, AU",
        "https://krant.nl, NL",
        "https://example.com/a.nl,",
        "https://example.tv,"
    })
    void theAddressTellsTheCountryOfThePublisher(String url, @Nullable String country) {
        Report report = new Report("x", "nl", null, null, null, url, "Tekst.");
        assertThat(report.home()).isEqualTo(country);
    }

    @Test
    void aNameIsRatherInTheCountryOfThePublisher() {
        ParsedText text = Sketch.of("In [LOC Perth] is geschoten .");
        assertThat(country(text, "GB")).isEqualTo("AU");
        assertThat(country(Sketch.of("In [LOC Hamilton] is geschoten ."), "NZ")).isEqualTo("NZ");
        assertThat(country(Sketch.of("In [LOC Hamilton] is geschoten ."), null)).isEqualTo("CA");
    }

    private static @Nullable String country(ParsedText text, @Nullable String home) {
        return Objects.requireNonNull(FINDER.find(text, home).get(0).location()).country();
    }

    @Test
    void mentionsOfOnePlaceShareALocation() {
        List<PlaceMention> found = FINDER.find(Sketch.of(
                "In [LOC Makiivka] viel een raket .",
                "De Russen noemen de stad [LOC Makejevka] .",
                "[LOC Kiev] en Kyiv ."));
        assertThat(found).hasSize(4);
        assertThat(found.get(0).location()).isNotNull().isEqualTo(found.get(1).location());
        assertThat(found.get(2).location()).isNotNull().isEqualTo(found.get(3).location());
    }

    @Test
    void abstainsWhereNothingTells() {
        List<PlaceMention> found = FINDER.find(Sketch.of("In [LOC Vredehofsteeg] is gevochten ."));
        assertThat(found).singleElement().extracting(PlaceMention::location).isNull();
    }

    @Test
    void givesTheNearPrecisionToWhatOnlyLiesBy() {
        List<PlaceMention> found = FINDER.find(Sketch.of("De wijk [LOC Xyrandu] in [LOC Hasaka] is leeg ."));
        Location inner = Objects.requireNonNull(found.get(0).location());
        Location outer = Objects.requireNonNull(found.get(1).location());
        assertThat(inner.precision()).isEqualTo(Precision.NEAR);
        assertThat(Location.kilometres(inner, outer)).isZero();
        assertThat(inner.confidence()).isLessThan(outer.confidence());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- - -",
                "\uD83D\uDE00 \uD800 in X",
                "[LOC -] in [LOC '] van [LOC s]",
                "Oost- van Noord- in",
                "[LOC ,] , ,"
            })
    void takesAnyText(String report) {
        assertThat(FINDER.find(Sketch.of(report)))
                .allMatch(mention -> mention.span().length() > 0);
    }

    @Test
    void takesManyPlacesInOneReport() {
        String[] lines = new String[2000];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "In [LOC San José] , Kyiv en Plaats" + i + " is gevochten .";
        }
        assertThat(FINDER.find(Sketch.of(lines))).hasSizeGreaterThan(3999);
    }
}
