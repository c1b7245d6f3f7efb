package org.wederhoor.reading.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmaScriptTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            l|0:|0: ; De ; de
            k|0:|0: ; Goma ; Goma
            k|0:|3: ; Russen ; Rus
            l|4:op|1:en ; opgebeld ; opbelen
            l|=zijn ; was ; zijn
            l|=één ; 1 ; één
            c|0:|0: ; OEKRAÏNE ; Oekraïne
            l|0:|3:en ; en ; en
            """)
    void turnsAFormIntoItsLemma(String script, String form, String lemma) {
        assertThat(LemmaScript.parse(script).lemma(form)).isEqualTo(lemma);
    }
}
