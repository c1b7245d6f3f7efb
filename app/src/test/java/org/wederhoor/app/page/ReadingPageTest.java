package org.wederhoor.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.Report;

class ReadingPageTest {
    private static final Pattern ANSI = Pattern.compile("\u001B\\[[0-9;]*m");
    private static final Reading READING = QuarrelReading.of(LocalDate.of(2023, 5, 23));

    @Test
    void thePageWithoutColour() {
        assertThat(new ReadingPage(80, false).of(READING)).isEqualTo("""
                        overwater · Dutch · published Tuesday 23 May 2023
                        Strijd om de brug van Overwater

                        ── Contested in this report (1) ────────────────────────────────────────────────

                        e1   Shelling “beschieting” · Overwater, NL · Mon 22 May 2023 · CONTESTED, told
                             as fact
                             burgemeester Jan Vos ASSERTS: at least 9 killed (“zeker negen mensen”)
                               “Bij een beschieting van Overwater zijn maandag zeker negen mensen
                               gedood, *zegt* burgemeester Jan Vos” (line 3)
                             burgemeester Jan Vos BLAMES de Blauwe Brigade
                               “*Volgens* hem zat de Blauwe Brigade erachter” (line 3)
                             een woordvoerder van de brigade (for de Blauwe Brigade, by telegram) DENIES
                               “‘Wij hebben niet geschoten’, *reageert* een woordvoerder van de brigade”
                               (line 3)

                        ── In the report's own voice (1) ───────────────────────────────────────────────

                        e2   Capture “veroverde” by het leger · place not told · March 2023 · at least
                             24 wounded (“tientallen gewonden”) · told as fact

                        ── Unverified, by the report's own account (1) ─────────────────────────────────

                             unverified “Naar verluidt vielen daarbij tientallen gewonden” (line 4)

                        *…* marks the words that carry a stance.
                        """);
    }

    @Test
    void colourChangesNoWord() {
        String coloured = new ReadingPage(100, true).of(READING);
        assertThat(coloured).contains("\u001B[1;4mreageert\u001B[0m");
        assertThat(words(ANSI.matcher(coloured).replaceAll("")))
                .isEqualTo(words(new ReadingPage(100, false)
                        .of(READING)
                        .replace("*…* marks the words that carry a stance.", "")
                        .replace("*", "")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 60, 72, 100, 250})
    void noLineIsWiderThanThePage(int width) {
        int most = Math.max(60, Math.min(100, width));
        for (boolean colour : List.of(true, false)) {
            String page =
                    ANSI.matcher(new ReadingPage(width, colour).of(READING)).replaceAll("");
            assertThat(page.lines())
                    .allSatisfy(line -> assertThat(Cells.of(line)).isLessThanOrEqualTo(most));
        }
    }

    @Test
    void anOpenDateIsSaid() {
        assertThat(new ReadingPage(100, false).of(QuarrelReading.of(null)))
                .contains("no publication date: relative days stay open");
    }

    @Test
    void aTextWithoutEventsSaysSo() {
        Reading nothing = new Reading(
                Report.of("x", "nl", null, "Mooi weer."),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(new ReadingPage(100, false).of(nothing)).contains("No event was found in this text.");
    }

    private static String words(String page) {
        return page.replaceAll("\\s+", " ").strip();
    }
}
