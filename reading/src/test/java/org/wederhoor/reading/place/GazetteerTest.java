package org.wederhoor.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.bundled();

    /** Spellings of one place, folded, listed, transcribed or inflected when the gazetteer was built. */
    @ParameterizedTest
    @CsvSource({
        "Rafah, CITY, PS, 31.297, 34.244",
        "Rafaḩ, CITY, EG, 31.282, 34.239",
        "Janīn, CITY, PS, 32.461, 35.300",
        "GRAJVORON, CITY, RU, 50.479, 35.681",
        "Graivoron, CITY, RU, 50.479, 35.681",
        "Grayvoron, CITY, RU, 50.479, 35.681",
        "Graiworon, CITY, RU, 50.479, 35.681",
        "Грайворон, CITY, RU, 50.479, 35.681",
        "Грайвороне, CITY, RU, 50.479, 35.681",
        "Bachmoet, CITY, UA, 48.594, 37.999",
        "Bakhmut, CITY, UA, 48.594, 37.999",
        "Bakhmout, CITY, UA, 48.594, 37.999",
        "Artemivsk, CITY, UA, 48.594, 37.999",
        "Бахмут, CITY, UA, 48.594, 37.999",
        "Бахмуті, CITY, UA, 48.594, 37.999",
        "Артемовск, CITY, UA, 48.594, 37.999",
        "Makiivka, CITY, UA, 48.048, 37.926",
        "Makejevka, CITY, UA, 48.048, 37.926",
        "Sjebekino, CITY, RU, 50.411, 36.894",
        "Loehansk, CITY, UA, 48.567, 39.317",
        "Lugansk, CITY, UA, 48.567, 39.317",
        "Loehansk, REGION, UA, 48.945, 38.979",
        "Луганська область, REGION, UA, 48.945, 38.979",
        "Луганской области, REGION, UA, 48.945, 38.979",
        "Луганской, REGION, UA, 48.945, 38.979",
        "Белгородской области, REGION, RU, 50.7, 37.3",
        "Белгородская область, REGION, RU, 50.7, 37.3",
        "Бєлгородській області, REGION, RU, 50.7, 37.3",
        "Kharkiv, CITY, UA, 49.981, 36.253",
        "Charkiv, CITY, UA, 49.981, 36.253",
        "Charków, CITY, UA, 49.981, 36.253",
        "Kharkiv, REGION, UA, 49.6, 36.6",
        "Харківської області, REGION, UA, 49.6, 36.6",
        "Zaporizja, CITY, UA, 47.851, 35.118",
        "Saporischschja, CITY, UA, 47.851, 35.118",
        "Boetsja, CITY, UA, 50.547, 30.209",
        "Sint-Petersburg, CITY, RU, 59.939, 30.314",
        "Noord-Kivu, REGION, CD, -0.488, 29.281",
        "رفح, CITY, PS, 31.297, 34.244",
    })
    void findsSpellings(String name, Feature feature, String country, double latitude, double longitude) {
        Candidate largest = GAZETTEER.named(name).stream()
                .filter(place -> country.equals(place.country()) && place.feature() == feature)
                .max(Comparator.comparingInt(Candidate::population))
                .orElseThrow();
        assertThat(Location.kilometres(largest.latitude(), largest.longitude(), latitude, longitude))
                .as("%s is at %s", name, largest)
                .isLessThan(feature == Feature.REGION ? 60 : 10);
    }

    /** The name of a country in every language of CLDR's. */
    @ParameterizedTest
    @CsvSource({"Oekraïne, UA", "Украина, UA", "Україна, UA", "Soudan, SD", "Kongo-Kinshasa, CD", "السودان, SD"})
    void findsCountries(String name, String country) {
        assertThat(GAZETTEER.named(name))
                .filteredOn(place -> place.feature() == Feature.COUNTRY)
                .extracting(Candidate::country)
                .contains(country);
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
