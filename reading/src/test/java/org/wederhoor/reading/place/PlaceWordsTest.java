package org.wederhoor.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;

class PlaceWordsTest {
    private static final PlaceWords WORDS = new PlaceWords(new Language("nl"));

    static Stream<Table.Row> rows() {
        return new Language("nl").table("place-words.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyWordStandsInItsExample(Table.Row row) {
        assertThat(row.get("example").toLowerCase(Locale.ROOT))
                .contains(row.get("word").replace("~", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "dorp, VILLAGE",
        "grensdorp, VILLAGE",
        "grensregio, REGION",
        "provinciehoofdstad, CITY",
        "vluchtelingenkamp, SITE",
        "luchtmachtbasis, SITE",
        "binnenstad, CITY",
        "platteland, ",
        "Rotterdam, ",
        "tafel, ",
        "'', ",
    })
    void readsFeatures(String word, Feature feature) {
        assertThat(WORDS.feature(word)).isEqualTo(feature);
    }

    @Test
    void readsLinksAndDirections() {
        assertThat(WORDS.link("bij")).isEqualTo(PlaceWords.Link.NEAR);
        assertThat(WORDS.link("tafel")).isNull();
        assertThat(WORDS.compass("Oost")).isEqualTo(Compass.E);
    }
}
