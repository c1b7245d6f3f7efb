package org.wederhoor.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.bundled();

    /** Spellings of one place, folded, listed or transcribed when the gazetteer was built. */
    @ParameterizedTest
    @CsvSource({
        "Rafah, PS, 31.297, 34.244",
        "Rafaḩ, EG, 31.282, 34.239",
        "GRAJVORON, RU, 50.479, 35.681",
        "Graivoron, RU, 50.479, 35.681",
        "Grayvoron, RU, 50.479, 35.681",
        "Bachmoet, UA, 48.594, 37.999",
        "Bakhmut, UA, 48.594, 37.999",
        "Artemivsk, UA, 48.594, 37.999",
        "Makiivka, UA, 48.048, 37.926",
        "Makejevka, UA, 48.048, 37.926",
        "Sjebekino, RU, 50.411, 36.894",
        "Loehansk, UA, 48.567, 39.317",
        "Zaporizja, UA, 47.851, 35.118",
        "Boetsja, UA, 50.547, 30.209",
        "Sint-Petersburg, RU, 59.939, 30.314",
        "Noord-Kivu, CD, -0.488, 29.281",
    })
    void findsSpellings(String name, String country, double latitude, double longitude) {
        Candidate largest = GAZETTEER.named(name).stream()
                .filter(place -> country.equals(place.country()))
                .max(Comparator.comparingInt(Candidate::population))
                .orElseThrow();
        assertThat(Location.kilometres(largest.latitude(), largest.longitude(), latitude, longitude))
                .as("%s is at %s", name, largest)
                .isLessThan(10);
    }

    @ParameterizedTest
    @CsvSource({"Chan Joenis, PS, Khān Yūnis", "Hassakeh, SY, Al Ḩasakah", "Sjaddadi, SY, Ash Shaddādah"})
    void findsSoundsWithinACountry(String name, String country, String wanted) {
        assertThat(GAZETTEER.sounding(name, Set.of(country)))
                .extracting(Candidate::name)
                .contains(wanted);
        assertThat(GAZETTEER.sounding(name, Set.of("NL"))).isEmpty();
    }

    @Test
    void findsNothingForWhatIsNoName() {
        assertThat(GAZETTEER.named("")).isEmpty();
        assertThat(GAZETTEER.named("Qqqqzzzz")).isEmpty();
        assertThat(GAZETTEER.named("\uD83D\uDE00 \uDC00")).isEmpty();
        assertThat(GAZETTEER.sounding("aaa", Set.of("SY"))).isEmpty();
    }

    @Test
    void knowsWhereCountriesLie() {
        Nation russia = GAZETTEER.country("RU").orElseThrow();
        assertThat(russia.longitude()).isBetween(80.0, 110.0);
        assertThat(GAZETTEER.country("ZZ")).isEmpty();
        assertThat(GAZETTEER.sources()).contains("GeoNames", "CC BY 4.0");
    }
}
