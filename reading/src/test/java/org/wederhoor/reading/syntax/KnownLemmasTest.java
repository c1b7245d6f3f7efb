package org.wederhoor.reading.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wederhoor.reading.language.Language;

class KnownLemmasTest {
    private static final KnownLemmas DUTCH =
            KnownLemmas.of(new Language("nl"), Set.of("aan", "af", "op", "over", "neer", "uit"));

    @ParameterizedTest
    @CsvSource({
        // form, part of speech, the network's guess, lemma
        "gijzelden, VERB, gijzelden, gijzelen",
        "schonden, VERB, schonen, schenden",
        "beschoten, VERB, bescaan, beschieten",
        "Schoten, VERB, schoen, schieten",
        // in one word with a particle
        "afgeschoten, VERB, afschoten, afschieten",
        "neerhaalde, VERB, neerhaalen, neerhalen",
        "overvielen, VERB, valrvielen, overvallen",
        // compounds
        "granaten, NOUN, granaten, granaat",
        "legertrucks, NOUN, legertrucks, legertruck",
        // what the network says is a word: it has seen the sentence
        "staken, VERB, staken, staken",
        "staken, VERB, steken, steken",
        // not listed
        "fietsten, VERB, fietsen, fietsen",
        "opereerde, VERB, opereren, opereren",
        "tafels, NOUN, tafel, tafel",
        // other parts of speech are not looked up
        "Granaten, PROPN, Granaten, Granaten",
    })
    void theLemmaOfAForm(String form, Upos upos, String guess, String lemma) {
        assertThat(DUTCH.lemma(form, upos, guess)).isEqualTo(lemma);
    }
}
