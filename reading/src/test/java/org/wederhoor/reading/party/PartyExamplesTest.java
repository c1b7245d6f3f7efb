package org.wederhoor.reading.party;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wederhoor.reading.Examples;
import org.wederhoor.reading.Party;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.text.ReportText;

/** The nouns for parties are found in their own examples, and their kind; the few that are missed are named. */
class PartyExamplesTest {
    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void aNounIsAPartyOfItsKind(Examples examples) {
        examples.allBut(0.06, "party-nouns.tsv", row -> {
            ReportText text = new ReportText(row.get("example"));
            return examples.reading(row.get("example")).parties().stream().anyMatch(party -> isThat(party, row, text));
        });
    }

    private static boolean isThat(Party party, Table.Row row, ReportText text) {
        String noun = row.get("noun").replace("~", "").toLowerCase(Locale.ROOT);
        return party.kind().name().toLowerCase(Locale.ROOT).equals(row.get("kind"))
                && party.mentions().stream()
                        .anyMatch(mention ->
                                text.of(mention).toLowerCase(Locale.ROOT).contains(noun));
    }
}
