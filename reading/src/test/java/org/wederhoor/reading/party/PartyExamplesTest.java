package org.wederhoor.reading.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.lexicon.Lexicons;
import org.wederhoor.reading.place.Countries;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Parser;
import org.wederhoor.reading.text.ReportText;
import org.wederhoor.reading.text.SentenceSplitter;

/** The rules find the parties of the Dutch lexicons in their own examples, and their kind. */
class PartyExamplesTest {
    private static final Language DUTCH = new Language("nl");
    private static final SentenceSplitter SPLITTER = new SentenceSplitter(DUTCH);
    private static final Parser PARSER = new Parser(DUTCH);
    private static final PartyFinder PARTIES = new PartyFinder(new Lexicons(DUTCH), new Countries(DUTCH));

    /** @param found share of the entries that must be found; whoever improves rules or model raises it */
    @ParameterizedTest
    @CsvSource({"party-nouns.tsv, noun, 0.92", "organisations.tsv, name, 0.95", "officials.tsv, name, 0.97"})
    void findsThePartyOfAnExample(String file, String nameColumn, double found) {
        List<Table.Row> rows = DUTCH.table(file).rows();
        List<String> missed = new ArrayList<>();
        for (Table.Row row : rows) {
            ReportText text = new ReportText(row.get("example"));
            ParsedText parsed = new ParsedText(text, PARSER.parse(SPLITTER.split(text)));
            if (PARTIES.find(parsed, List.of()).mentions().stream()
                    .noneMatch(mention -> isThat(text.of(mention.span()), mention, row, nameColumn))) {
                missed.add(row.get(nameColumn) + ": " + row.get("example"));
            }
        }
        assertThat(1 - missed.size() / (double) rows.size())
                .as("missed:\n%s", String.join("\n", missed))
                .isGreaterThanOrEqualTo(found);
    }

    private static boolean isThat(String words, PartyMention mention, Table.Row row, String nameColumn) {
        String lower = words.toLowerCase(Locale.ROOT);
        Stream<String> names = row.table().columns().contains("other_names")
                ? Stream.concat(Stream.of(row.get(nameColumn)), row.list("other_names").stream())
                : Stream.of(row.get(nameColumn).replace("~", ""));
        return mention.kind().name().toLowerCase(Locale.ROOT).equals(row.get("kind"))
                && names.anyMatch(name -> lower.contains(name.toLowerCase(Locale.ROOT)));
    }
}
