package org.wederhoor.reading.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wederhoor.reading.Party;
import org.wederhoor.reading.Reader;
import org.wederhoor.reading.Report;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.text.ReportText;

/** The parties of the Dutch lexicons are found in their own examples, and their kind; the few that are missed are named. */
class PartyExamplesTest {
    private static final Language DUTCH = new Language("nl");
    private static final Reader READER = Reader.of(DUTCH);

    @ParameterizedTest
    @CsvSource({"party-nouns.tsv, noun, 0.10", "organisations.tsv, name, 0.05", "officials.tsv, name, 0.05"})
    void thePartyIsFoundWithItsKind(String file, String nameColumn, double few) {
        Table table = DUTCH.table(file);
        List<String> missed = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            String example = row.get("example");
            List<Party> found =
                    READER.read(Report.of("example", "nl", null, example)).parties();
            if (found.stream().noneMatch(party -> isThat(party, row, nameColumn, new ReportText(example)))) {
                missed.add(row.get(nameColumn) + " (" + row.get("kind") + "): " + example);
            }
        }
        assertThat((double) missed.size() / table.rows().size())
                .as("missed:\n" + String.join("\n", missed))
                .isLessThan(few);
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
