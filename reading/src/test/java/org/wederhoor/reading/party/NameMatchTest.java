package org.wederhoor.reading.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names in one report are one name. */
class NameMatchTest {
    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource({
        "Vjatsjeslav Gladkov, Gladkov, true",
        "Mychajlo Poldoljak, Podoljak, true",
        "Volodymyr Zelenski, Zelensky, true",
        "Jan de Vries, Piet de Vries, false",
        "Jan de Vries, De Vries, true",
        "Kim Jong-un, Kim Yo-jong, false",
        "Asad, Assad, false",
        "Lavrov, Lavrova, true",
        "Vladimir Poetin, Vladimir, true",
        "Gladkov, Vladimirov, false"
    })
    void samePerson(String known, String name, boolean same) {
        assertThat(NameMatch.samePerson(known, name)).isEqualTo(same);
        assertThat(NameMatch.samePerson(name, known)).isEqualTo(same);
    }

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource({
        "Artsen zonder Grenzen, Artsen Zonder Grenzen, true",
        "The Resistance Front, TRF, true",
        "Kata'ib Hezbollah, Hezbollah, false",
        "Al-Qassam-brigade, Al Qassam brigade, true"
    })
    void sameOrganisation(String known, String name, boolean same) {
        assertThat(NameMatch.sameOrganisation(known, name)).isEqualTo(same);
    }
}
