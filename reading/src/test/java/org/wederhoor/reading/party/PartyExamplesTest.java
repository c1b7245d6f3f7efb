package org.wederhoor.reading.party;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wederhoor.reading.Examples;
import org.wederhoor.reading.Party;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.text.ReportText;

/** The parties of the lexicons are found in their own examples, and their kind; the few that are missed are named. */
class PartyExamplesTest {
    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void aNounIsAPartyOfItsKind(Examples examples) {
        found(examples, 0.06, "party-nouns.tsv", "noun");
    }

    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void aKnownNameIsAPartyOfItsKind(Examples examples) {
        found(examples, 0.02, "organisations.tsv", "name");
        found(examples, 0.02, "officials.tsv", "name");
    }

    private static void found(Examples examples, double few, String file, String nameColumn) {
        examples.allBut(few, file, row -> {
            ReportText text = new ReportText(row.get("example"));
            return examples.reading(row.get("example")).parties().stream()
                    .anyMatch(party -> isThat(party, row, nameColumn, text));
        });
    }

    private static boolean isThat(Party party, Table.Row row, String nameColumn, ReportText text) {
        Stream<String> names = row.table().columns().contains("other_names")
                ? Stream.concat(Stream.of(row.get(nameColumn)), row.list("other_names").stream())
                : Stream.of(row.get(nameColumn).replace("~", ""));
        List<String> mentions = party.mentions().stream()
                .map(text::of)
                .map(mention -> mention.toLowerCase(Locale.ROOT))
                .toList();
        return party.kind().name().toLowerCase(Locale.ROOT).equals(row.get("kind"))
                && names.map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(name -> mentions.stream().anyMatch(mention -> mention.contains(name)));
    }
}
