package org.wederhoor.reading.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Oekraïne | Oekraïne
            ‘Belgorod’ | 'Belgorod'
            „Goma” | "Goma"
            2023 | 0000
            … | ...
            '' | "
            Noord–Kivu | Noord-Kivu
            a😀b | a\ufffdb
            aansprakelijkheidswaardevaststellingsveranderingen | aansprakelijkheidswaellingsveranderingen
            """)
    void makesVariantsOfAWordTheSame(String word, String expected) {
        assertThat(Spelling.normalise(word)).isEqualTo(expected.replace("\\ufffd", "\ufffd"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Oekraïne | Xxx
            VN | XX
            FARDC | XX
            F-00's | X-dd'x
            al-Shabaab | xx-Xxx
            ... | ..
            """)
    void showsTheShapeOfAWord(String word, String expected) {
        assertThat(Spelling.shape(word)).isEqualTo(expected);
    }
}
