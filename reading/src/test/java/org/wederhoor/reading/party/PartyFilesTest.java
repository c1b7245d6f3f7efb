package org.wederhoor.reading.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wederhoor.reading.Examples;
import org.wederhoor.reading.PartyKind;
import org.wederhoor.reading.language.Table;

/** The nouns for parties are well formed: known kinds and countries, none twice, an example for every entry. */
class PartyFilesTest {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void knowsTheKindAndCountryOfEveryParty(Examples examples) {
        assertThat(examples.table("party-nouns.tsv").rows()).allSatisfy(row -> {
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
            assertThat(row.get("role")).matches("[a-z-]*");
            String noun = row.get("noun").replace("~", "");
            assertThat(row.get("example")).containsIgnoringCase(noun);
        });
    }

    private static String lower(PartyKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
