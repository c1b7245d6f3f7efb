package org.wederhoor.reading.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wederhoor.reading.PartyKind;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;

/** The Dutch lexicons of parties are well formed: known kinds and countries, no name twice, an example for every entry. */
class PartyFilesTest {
    private static final Language DUTCH = new Language("nl");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @ParameterizedTest
    @ValueSource(strings = {"party-nouns.tsv", "organisations.tsv", "officials.tsv"})
    void knowsTheKindAndCountryOfEveryParty(String file) {
        assertThat(DUTCH.table(file).rows()).allSatisfy(row -> {
            assertThat(PartyKind.values()).extracting(PartyFilesTest::lower).contains(row.get("kind"));
            assertThat(row.list("country")).allMatch(country -> COUNTRIES.contains(country) || country.equals("XK"));
            assertThat(row.get("example")).matches("[\\p{Lu}‘].*[.!?]");
        });
    }

    @Test
    void saysWhereTheSpokesmansPartyStands() {
        Table nouns = DUTCH.table("party-nouns.tsv");
        assertThat(nouns.rows()).extracting(row -> row.get("noun")).doesNotHaveDuplicates();
        assertThat(nouns.rows()).allSatisfy(row -> {
            assertThat(row.list("speaks_for")).isSubsetOf("van", "adjective", "compound");
            assertThat(row.list("condition")).isSubsetOf("definite", "source", "state", "army");
            String noun = row.get("noun").replace("~", "");
            assertThat(row.get("example")).containsIgnoringCase(noun);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisations.tsv", "officials.tsv"})
    void givesEveryNameOnceAndShowsIt(String file) {
        List<Table.Row> rows = DUTCH.table(file).rows();
        assertThat(rows.stream().flatMap(PartyFilesTest::names)).doesNotHaveDuplicates();
        assertThat(rows)
                .allSatisfy(
                        row -> assertThat(names(row)).as(row.get("example")).anyMatch(row.get("example")::contains));
    }

    private static Stream<String> names(Table.Row row) {
        return Stream.concat(Stream.of(row.get("name")), row.list("other_names").stream());
    }

    private static String lower(PartyKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
