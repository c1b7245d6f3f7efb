package org.wederhoor.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wederhoor.reading.language.Language;

/** A text, and its quotations: level, S for speech or T for a term, - if the closing mark is missing, the words inside. */
class QuotationsTest {
    private static final SentenceSplitter SPLITTER = new SentenceSplitter(new Language("nl"));

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '^', textBlock = """
            ‘Wij deden het niet’, zei hij.                  => 0S Wij deden het niet
            “Wij deden het niet”, zei hij.                  => 0S Wij deden het niet
            „Wij deden het niet”, zei hij.                  => 0S Wij deden het niet
            „Wij deden het niet“, zei hij.                  => 0S Wij deden het niet
            "Wij deden het niet", zei hij.                  => 0S Wij deden het niet
            'Wij deden het niet', zei hij.                  => 0S Wij deden het niet
            «Wij deden het niet», zei hij.                  => 0S Wij deden het niet
            »Wij deden het niet«, zei hij.                  => 0S Wij deden het niet
            « Wij deden het niet », zei hij.                => 0S Wij deden het niet
            ,,Wij deden het niet'', zei hij.                => 0S Wij deden het niet
            ”Wij deden het niet”, zei hij.                  => 0S Wij deden het niet
            ’Wij deden het niet’, zei hij.                  => 0S Wij deden het niet
            ‚Wij deden het niet‘, zei hij.                  => 0S Wij deden het niet
            ‘Onzin’, vond het leger.                        => 0S Onzin
            Hij zei: ‘Onzin.’                               => 0S Onzin.
            Hij zei: ‘Onzin’                                => 0S Onzin
            Er komt een ‘veiligheidszone’ in het noorden.   => 0T veiligheidszone
            Hij noemt het ‘een daad van agressie’.          => 0T een daad van agressie
            De ‘veiligheidszone’in het noorden.             => 0T veiligheidszone
            Hij ziet ‘auto’s van ’t leger’ en ‘foto’s’.     => 0T auto’s van ’t leger | 0T foto’s
            Zij stal ‘een foto van Hans’ en ‘geld’.         => 0T een foto van Hans | 0T geld
            De auto’s van Sina’a, Hans’ en ’s avonds zo’n.  => ^^
            'k Zag 's avonds zo'n 50 auto's in '44.         => ^^
            """)
    void marks(String text, String expected) {
        assertThat(quotations(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '^', textBlock = """
            “Hij zei: ‘Ga weg.’ Ik ging”, zei zij.          => 0S Hij zei: ‘Ga weg.’ Ik ging | 1S Ga weg.
            ‘Hij zei: “Ga weg.” Ik ging’, zei zij.          => 0S Hij zei: “Ga weg.” Ik ging | 1S Ga weg.
            'Wij zagen de "groene mannen" lopen', zei hij.  => 0S Wij zagen de "groene mannen" lopen | 1T groene mannen
            “Wij gaan. Wij blijven weg.” Dat was alles.     => 0S Wij gaan. Wij blijven weg.
            “Ga!”, riep hij. “Nu!”                          => 0S Ga! | 0S Nu!
            ‘Ik’, zei hij, ‘ga nooit meer terug.’           => 0S Ik | 0S ga nooit meer terug.
            Het is (‘geheim’) of "zeer 'open'".             => 0T geheim | 0T zeer 'open' | 1T open
            “Wij gaan.⏎⏎“Wij blijven weg.”⏎⏎Stil.          => 0S Wij gaan.⏎⏎“Wij blijven weg.
            “Wij gaan.⏎⏎Wij blijven weg.”⏎⏎Stil.           => 0S Wij gaan.⏎⏎Wij blijven weg.
            "Wij gaan.⏎⏎"Wij blijven weg."⏎⏎Stil.          => 0S Wij gaan.⏎⏎"Wij blijven weg.
            ‘Wij gaan.⏎⏎‘Wij zien niets’, zei hij.          => 0S Wij gaan.⏎⏎‘Wij zien niets
            """)
    void nestedAndLong(String text, String expected) {
        assertThat(quotations(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '^', textBlock = """
            Dat een ‘nieuwe ‘groep’ de stad nam, is onzin.  => 0T- nieuwe ‘groep | 1T groep
            ‘Wij gaan, zei hij. Toen was het stil.          => 0S- Wij gaan, zei hij.
            ‘Wij gaan.⏎⏎Toen was het stil.                  => 0S- Wij gaan.
            ‘Wij gaan.⏎⏎Toen zei zij: ‘Blijf!’              => 0S- Wij gaan. | 0S Blijf!
            Wij gaan’, zei hij. ‘Wij zijn weg.’             => 0S Wij zijn weg.
            De ‘nieuwe ‘groep’ zwijgt.⏎⏎‘Wij ook’, zei hij. => 0T- nieuwe ‘groep | 1T groep | 0S Wij ook
            De ‘nieuwe groep zwijgt.⏎⏎‘Wij ook’, zei hij.   => 0S- nieuwe groep zwijgt. | 0S Wij ook
            “Wij ‘gaan”, zei hij.                           => 0S Wij ‘gaan | 1T- gaan
            Het dorp ( " " ) en ‘’ en "" is leeg.           => ^^
            """)
    void missingMarks(String text, String expected) {
        assertThat(quotations(text)).isEqualTo(expected);
    }

    @Test
    void paragraphs() {
        Quotation quotation = Quotations.of(SPLITTER.split(new ReportText("Zij zei:\n\n“Wij gaan.\n\n“Nu.” Stil.")))
                .get(0);
        assertThat(quotation.firstParagraph()).isEqualTo(1);
        assertThat(quotation.lastParagraph()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"‘", "“a ‘b ", "\"", "’ ", "a' 'b", "«»", "“\n\n", "‘a.\n\n‘"})
    void hostileTextTakesLinearTime(String text) {
        String endless = text.repeat(200_000 / text.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Quotations.of(SPLITTER.split(new ReportText(endless))));
    }

    private static String quotations(String text) {
        ReportText report = new ReportText(text.replace('⏎', '\n'));
        List<Quotation> found = Quotations.of(SPLITTER.split(report));
        return found.stream()
                .map(quotation -> quotation.level()
                        + quotation.use().name().substring(0, 1)
                        + (quotation.closed() ? " " : "- ")
                        + report.of(quotation.inner()).replace('\n', '⏎'))
                .collect(Collectors.joining(" | "));
    }
}
