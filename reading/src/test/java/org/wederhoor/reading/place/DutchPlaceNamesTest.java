package org.wederhoor.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;

/** Places in the news, in the spellings of Dutch newspapers, lie where they lie. */
class DutchPlaceNamesTest {
    private static final PlaceFinder FINDER = new PlaceFinder(new Language("nl"), Gazetteer.bundled());

    static Stream<Table.Row> rows() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(DutchPlaceNamesTest.class.getResourceAsStream("dutch-place-names.tsv"))) {
            return Table.parse("dutch-place-names.tsv", new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .rows()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void finds(Table.Row row) {
        String name = row.get("name");
        String context = row.get("context").isEmpty() ? "" : "Dat meldden " + row.get("context") + " media .";
        var found = FINDER.find(
                Sketch.of("In [LOC " + name + "] is gevochten .", context.isEmpty() ? "Dat is gemeld ." : context));
        assertThat(found).as(name).isNotEmpty();
        Location location = found.get(0).location();
        assertThat(location).as(name).isNotNull();
        double off = Location.kilometres(
                Objects.requireNonNull(location).latitude(),
                location.longitude(),
                Double.parseDouble(row.get("latitude")),
                Double.parseDouble(row.get("longitude")));
        assertThat(off).as("%s is put at %s", name, location).isLessThan(Double.parseDouble(row.get("kilometres")));
    }
}
