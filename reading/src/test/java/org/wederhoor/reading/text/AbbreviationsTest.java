package org.wederhoor.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;

/** The examples of the lexicons: each is one sentence in which the abbreviation is one token. */
class AbbreviationsTest {
    private static final Language DUTCH = new Language("nl");
    private static final SentenceSplitter SPLITTER = new SentenceSplitter(DUTCH);

    static Stream<Table.Row> abbreviations() {
        return DUTCH.table("abbreviations.tsv").rows().stream();
    }

    static Stream<Table.Row> openers() {
        return DUTCH.table("openers.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("abbreviations")
    void isOneTokenInItsExample(Table.Row row) {
        List<TokenSentence> sentences = SPLITTER.split(new ReportText(row.get("example")));
        assertThat(sentences).hasSize(1);
        assertThat(sentences.get(0).tokens())
                .extracting(token -> token.form().toLowerCase(Locale.ROOT).replace('’', '\''))
                .contains(row.get("abbreviation"));
    }

    @ParameterizedTest
    @MethodSource("openers")
    void opensItsExample(Table.Row row) {
        assertThat(SPLITTER.split(new ReportText("Zie bijlage C. " + row.get("example"))))
                .hasSize(2);
        assertThat(row.get("example").toLowerCase(Locale.ROOT)).startsWith(row.get("word") + " ");
    }
}
