package org.wederhoor.gazetteer.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "Belgorod Oblast, Belgorod",
        "Republic of Dagestan, Dagestan",
        "Oblast Charkov, Charkov",
        "Idlib Governorate, Idlib",
        "Oblast de Donetsk, Donetsk",
        "Kharkivs’ka Oblast’, Kharkivs’ka",
        "Zolotonosha Raion, Zolotonosha",
        "Delaware, Delaware",
        "Region, ''",
    })
    void regionsAreCalledByTheirBareNames(String name, String bare) {
        assertThat(BareName.of(name)).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource({"Al Ḩasakah, Ḩasakah", "Ash Shaddādah, Shaddādah", "El Fasher, Fasher", "Esbjerg, ", "As Ba, "})
    void arabicNamesLoseTheirArticle(String name, String rest) {
        assertThat(ArabicArticle.without(name).orElse(null)).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({
        "Rafaḩ, LATIN",
        "Donets’k, LATIN",
        "Бахмут, CYRILLIC",
        "رفح, ARABIC",
        "מוסקבה, HEBREW",
        "バフムート, OTHER",
        "Moskвa, OTHER",
        "12, OTHER"
    })
    void scriptsAreToldByTheirLetters(String name, Script script) {
        assertThat(Script.of(name)).isEqualTo(script);
    }
}
