package org.wederhoor.reading.toll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wederhoor.reading.Toll;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Parser;
import org.wederhoor.reading.text.ReportText;
import org.wederhoor.reading.text.SentenceSplitter;

/** Sentences and the tolls they tell: 3, 3+ (open above), 3-5. */
class HarmWordsTest {
    private static final Language DUTCH = new Language("nl");
    private static final SentenceSplitter SPLITTER = new SentenceSplitter(DUTCH);
    private static final Parser PARSER = new Parser(DUTCH);
    private static final TollFinder FINDER = new TollFinder(DUTCH);

    static Stream<Table.Row> harms() {
        return DUTCH.table("harms.tsv").rows().stream();
    }

    static Stream<Table.Row> counting() {
        return DUTCH.table("counting.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource({"harms", "counting"})
    void readsTheExampleOfEveryWord(Table.Row row) {
        assertThat(tolls(row.get("example")))
                .as("line %d: %s", row.line(), row.get("example"))
                .isEqualTo(row.get("expected"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Er vielen negen doden en twintig gewonden.                      | killed 9, wounded 20
                    Een man werd doodgeschoten.                                     | killed 1
                    Bij de aanval kwamen een vrouw en haar twee kinderen om.        | killed 3
                    Bij de aanslag vielen geen gewonden.                            | wounded 0
                    Het dodental steeg tot acht.                                    | killed 8
                    De artsen telden minstens zes doden en tussen de 20 en 30 gewonden. | killed 6+, wounded 20-30
                    Tientallen mensen raakten gewond.                               | wounded 24+
                    Een 12-jarige jongen raakte gewond.                             | wounded 1
                    Er vielen doden en gewonden.                                    | -
                    De soldaten trokken zich 20 kilometer terug.                    | -
                    Er vielen twaalf doden, onder wie drie kinderen.                | killed 12
                    """)
    void readsTolls(String sentence, String expected) {
        assertThat(tolls(sentence)).isEqualTo(expected);
    }

    private static String tolls(String text) {
        ReportText report = new ReportText(text);
        ParsedText parsed = new ParsedText(report, PARSER.parse(SPLITTER.split(report)));
        String tolls = FINDER.find(parsed, List.of()).stream()
                .map(mention -> text(mention.toll()))
                .distinct()
                .collect(Collectors.joining(", "));
        return tolls.isEmpty() ? "-" : tolls;
    }

    private static String text(Toll toll) {
        String harm = toll.harm().name().toLowerCase(Locale.ROOT);
        if (toll.high() == null) {
            return harm + " " + toll.low() + "+";
        }
        int high = Objects.requireNonNull(toll.high());
        return harm + " " + (high == toll.low() ? String.valueOf(high) : toll.low() + "-" + high);
    }
}
