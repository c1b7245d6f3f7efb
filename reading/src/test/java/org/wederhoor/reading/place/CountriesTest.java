package org.wederhoor.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wederhoor.reading.language.Language;

class CountriesTest {
    private static final Countries COUNTRIES = new Countries(new Language("nl"));

    @ParameterizedTest
    @CsvSource({
        "Rusland, RU", "RUSLAND, RU", "VS, US", "V.S., US", "Verenigde Staten, US", "Oekraine, UA",
                "Democratische Republiek Congo, CD",
        "Zuid-Soedan, SS", "Ivoorkust, CI", "Birma, MM", "Wit-Rusland, BY", "Palestijnse gebieden, PS", "Kosovo, XK",
                "Ruslant, ",
        "Rus, ", "'', ",
    })
    void readsNames(String words, String code) {
        assertThat(COUNTRIES.named(words).map(Country::code)).isEqualTo(Optional.ofNullable(code));
    }

    @ParameterizedTest
    @CsvSource({
        "Russisch, RU",
        "Russische, RU",
        "Malinese, ML",
        "Iraakse, IQ",
        "Zuid-Soedanese, SS",
        "Grieks, GR",
        "Noord-Koreaanse, KP",
        "Azeri, AZ",
        "Britse, GB",
        "Rus, ",
        "groene, ",
    })
    void readsAdjectives(String word, String code) {
        assertThat(COUNTRIES.adjective(word).map(Country::code)).isEqualTo(Optional.ofNullable(code));
    }

    @ParameterizedTest
    @CsvSource({"Rus, RU", "Russen, RU", "Oekraïners, UA", "Congolezen, CD", "Israëli's, IL", "Polen, PL", "Russisch, "
    })
    void readsInhabitants(String word, String code) {
        assertThat(COUNTRIES.inhabitants(word).map(Country::code)).isEqualTo(Optional.ofNullable(code));
    }

    @ParameterizedTest
    @CsvSource({"Kyiv, UA", "Kiev, UA", "KIEV, UA", "Moskou, RU", "New Delhi, IN", "N'Djamena, TD", "Belgorod, "})
    void readsCapitals(String words, String code) {
        assertThat(COUNTRIES.capital(words).map(Country::code)).isEqualTo(Optional.ofNullable(code));
    }

    @Test
    void everyCountryLiesSomewhere() {
        Gazetteer gazetteer = Gazetteer.bundled();
        assertThat(COUNTRIES.all())
                .hasSizeGreaterThan(200)
                .allMatch(country -> gazetteer.country(country.code()).isPresent());
    }
}
