package org.wederhoor.gazetteer.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wederhoor.reading.language.Table;

class InflectionTest {
    static Stream<Table.Row> rows() {
        return Stream.of("ru", "uk", "pl")
                .flatMap(language -> Resource.table("inflection/" + language + ".tsv").rows().stream());
    }

    /** The example of a row is a name and one of its forms. */
    @ParameterizedTest
    @MethodSource("rows")
    void everyRowHasAnExample(Table.Row row) {
        String language = row.table().file().replaceAll(".*/|\\.tsv", "");
        List<String> example = List.of(row.get("example").split(" ", 2));
        Inflection inflection = Objects.requireNonNull(Inflection.all().get(language));
        if (example.get(0).equals(example.get(1))) {
            assertThat(row.get("ending")).isNotEmpty();
        } else {
            assertThat(inflection.of(example.get(0))).contains(example.get(1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ru, Белгородская область, Белгородской области",
        "ru, Красный Лиман, Красном Лимане",
        "ru, Мариуполь, Мариуполе",
        "uk, Луганська область, Луганській області",
        "uk, Маріуполь, Маріуполі",
        "uk, Бровари, Броварів",
        "pl, Obwód doniecki, Obwodzie donieckim",
        "pl, Lwów, Lwowie",
    })
    void inflectsPhrasesInAgreement(String language, String name, String form) {
        assertThat(Objects.requireNonNull(Inflection.all().get(language)).of(name))
                .contains(form);
    }
}
