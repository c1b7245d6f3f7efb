package org.wederhoor.reading.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wederhoor.reading.Examples;
import org.wederhoor.reading.PartyKind;
import org.wederhoor.reading.language.Table;

/** The lexicons of parties are well formed: known kinds and countries, no name twice, an example for every entry. */
class PartyFilesTest {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @ParameterizedTest
    @MethodSource("files")
    void knowsTheKindAndCountryOfEveryParty(Table file) {
        assertThat(file.rows()).allSatisfy(row -> {
            assertThat(PartyKind.values()).extracting(PartyFilesTest::lower).contains(row.get("kind"));
            assertThat(row.list("country")).allMatch(country -> COUNTRIES.contains(country) || country.equals("XK"));
            assertThat(row.get("example")).matches("[\\p{Lu}‘].*[.!?]");
        });
    }

    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void saysWhereTheSpokesmansPartyStands(Examples examples) {
        Table nouns = examples.table("party-nouns.tsv");
        assertThat(nouns.rows()).extracting(row -> row.get("noun")).doesNotHaveDuplicates();
        assertThat(nouns.rows()).allSatisfy(row -> {
            assertThat(row.list("speaks_for")).isSubsetOf("of", "adjective", "compound");
            assertThat(row.list("condition")).isSubsetOf("definite", "source", "state", "army");
            String noun = row.get("noun").replace("~", "");
            assertThat(row.get("example")).containsIgnoringCase(noun);
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void givesEveryNameOnceAndShowsIt(Table file) {
        assertThat(file.rows().stream().flatMap(PartyFilesTest::names)).doesNotHaveDuplicates();
        assertThat(file.rows())
                .allSatisfy(
                        row -> assertThat(names(row)).as(row.get("example")).anyMatch(row.get("example")::contains));
    }

    static Stream<Table> files() {
        return Stream.concat(tables("party-nouns.tsv"), names());
    }

    static Stream<Table> names() {
        return Stream.concat(tables("organisations.tsv"), tables("officials.tsv"));
    }

    private static Stream<Table> tables(String file) {
        return Examples.all().stream().map(examples -> examples.table(file));
    }

    private static Stream<String> names(Table.Row row) {
        return Stream.concat(Stream.of(row.get("name")), row.list("other_names").stream());
    }

    private static String lower(PartyKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
