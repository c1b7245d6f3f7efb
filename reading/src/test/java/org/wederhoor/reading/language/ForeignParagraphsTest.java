package org.wederhoor.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a report in another language than its own, and what only looks like it. */
class ForeignParagraphsTest {
    private static final ForeignParagraphs FOREIGN = new ForeignParagraphs();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | en | “We have not fired a single shell at the town, and we will not let them say that we did.”
            nl | nl | Volgens het persbureau Associated Press was de ‘double tap strike’ de tweede van deze week.
            nl | nl | Blue Sky News, The New York Times, The Guardian
            nl | nl | No comment
            nl | nl | “Wir haben keine einzige Granate auf die Stadt abgefeuert, und das wissen sie auch.”
            en | nl | “Wij hebben geen enkele granaat op de stad afgevuurd, en dat weten ze daar ook.”
            en | en | The Dutch daily De Volkskrant and the broadcaster NOS were the first to report it.
            """)
    void aParagraphIsInALanguage(String report, String paragraph, String text) {
        assertThat(FOREIGN.languageOf(text, new Language(report))).isEqualTo(new Language(paragraph));
    }
}
