package org.wederhoor.reading.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wederhoor.reading.Reader;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.Report;

class ReadingParserTest {
    private static final Reading FULL = SampleReading.full();

    @Test
    void whatWasWrittenIsReadBack() {
        assertThat(ReadingParser.parse(ReadingJson.line(FULL))).isEqualTo(FULL);
        assertThat(ReadingParser.parse(ReadingJson.pretty(FULL))).isEqualTo(FULL);
    }

    @Test
    void aRealReadingIsReadBack() {
        String text =
                "Twee doden bij Goma\n\nBij een beschieting van een kamp bij Goma zijn vrijdag zeker twee mensen gedood, "
                        + "zegt het leger. De rebellen ontkennen dat.";
        Reading reading = new Reader().read(Report.of("goma", "nl", LocalDate.of(2024, 5, 4), text));
        assertThat(reading.events()).isNotEmpty();
        assertThat(ReadingParser.parse(ReadingJson.line(reading))).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "stance":"denies" | "stance":"sulks" | 'sulks' is no stance
                    "statements":     | "state":         | no 'statements'
                    "low":            | "low":"x",       | no reading
                    "report":{        | "report":[       | no reading
                    """)
    void whatIsNoReadingIsRefused(String right, String wrong, String told) {
        String document = ReadingJson.line(FULL);
        assertThat(document).contains(right);
        assertThatThrownBy(() -> ReadingParser.parse(document.replace(right, wrong)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(told);
    }
}
