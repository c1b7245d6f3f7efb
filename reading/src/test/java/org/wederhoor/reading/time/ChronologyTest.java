package org.wederhoor.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wederhoor.reading.Period;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Parser;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Word;
import org.wederhoor.reading.text.ReportText;
import org.wederhoor.reading.text.SentenceSplitter;

/** Which time an event has, marked by brackets, in reports of Wednesday 15 May 2024; ~ is inferred and not said. */
class ChronologyTest {
    private static final Language DUTCH = new Language("nl");
    private static final SentenceSplitter SPLITTER = new SentenceSplitter(DUTCH);
    private static final Parser PARSER = new Parser(DUTCH);
    private static final TimeFinder FINDER = new TimeFinder(DUTCH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Het leger heeft zondag een dorp [beschoten].                                              | 2024-05-12
                    Bij de [aanval] van zondag kwamen drie mensen om.                                         | 2024-05-12
                    Bij de aanval van zondag kwamen drie mensen [om].                                         | 2024-05-12
                    De minister zei maandag dat het leger een dorp heeft [beschoten].                         | -
                    Het leger heeft zondag een dorp beschoten. Daarbij [kwamen] drie mensen om.               | ~2024-05-12
                    Het leger heeft zondag een dorp beschoten. Vorig jaar [viel] de hoofdstad.                | 2023-01-01..2023-12-31
                    Het leger heeft zondag een dorp beschoten. In maart 2022 viel de hoofdstad. Er [kwamen] toen honderd mensen om. | 2022-03-01..2022-03-31
                    Op 3 mei viel de stad. De dag daarna [trok] het leger weg.                                | 2024-05-04
                    Er [vielen] drie doden.                                                                   | -
                    Het leger [beschoot] het dorp in de nacht van zondag op maandag.                          | 2024-05-12..2024-05-13
                    """)
    void datesEvents(String marked, String expected) {
        int at = marked.indexOf('[');
        ReportText text = new ReportText(marked.replace("[", "").replace("]", ""));
        ParsedText parsed = new ParsedText(text, PARSER.parse(SPLITTER.split(text)));
        Chronology chronology = Chronology.of(parsed, FINDER.find(parsed, LocalDate.of(2024, 5, 15)));
        assertThat(days(chronology.periodOf(wordAt(parsed, at)))).isEqualTo(expected);
    }

    private static Word wordAt(ParsedText text, int start) {
        for (Sentence sentence : text.sentences()) {
            for (Word word : sentence.words()) {
                if (word.span().start() == start) {
                    return word;
                }
            }
        }
        throw new AssertionError("no word at " + start);
    }

    private static String days(@Nullable Period period) {
        if (period == null) {
            return "-";
        }
        String days = period.from().equals(period.to()) ? "" : ".." + period.to();
        return (period.mentions().isEmpty() ? "~" : "") + period.from() + days;
    }
}
