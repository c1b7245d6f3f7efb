package org.wederhoor.reading.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wederhoor.reading.Examples;
import org.wederhoor.reading.Work;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.time.FlatSentences;

/** Whatever digits and number words stand together: quantities within their sentence, in order, that a whole number can hold. */
class HostileNumbersTest {
    private static final String MARKS = ".,-/:'%\u00a0\u202f +";

    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void readsRandomNumbersWithoutFailing(Examples examples) {
        Language language = examples.language();
        Quantities quantities = new Quantities(language);
        List<String> words = Stream.concat(
                        language.table("numbers.tsv").rows().stream().map((Table.Row row) -> row.get("example")),
                        language.table("quantities.tsv").rows().stream().map(row -> row.get("words")))
                .toList();
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder("X");
            for (int i = 0; i < 60; i++) {
                boolean digits = random.nextBoolean();
                text.append(' ').append(digits ? digits(random) : words.get(random.nextInt(words.size())));
            }
            for (Sentence sentence :
                    FlatSentences.parse(language, text.toString()).sentences()) {
                hold(sentence, quantities.in(sentence));
            }
        }
    }

    private static String digits(Random random) {
        StringBuilder digits = new StringBuilder();
        do {
            for (int n = random.nextInt(5); n >= 0; n--) {
                digits.append(random.nextInt(10));
            }
            digits.append(random.nextInt(3) > 0 ? MARKS.charAt(random.nextInt(MARKS.length())) : '0');
        } while (random.nextInt(3) > 0);
        return digits.toString();
    }

    private static void hold(Sentence sentence, List<Quantity> quantities) {
        int behind = 0;
        for (Quantity quantity : quantities) {
            assertThat(quantity.first()).isGreaterThanOrEqualTo(behind);
            assertThat(quantity.last())
                    .isGreaterThanOrEqualTo(quantity.first())
                    .isLessThan(sentence.words().size());
            assertThat(quantity.low()).isBetween(0, Numerals.GREATEST);
            assertThat(Objects.requireNonNullElse(quantity.high(), quantity.low()))
                    .isBetween(quantity.low(), Numerals.GREATEST);
            behind = quantity.last() + 1;
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nl | tussen de
                    nl | 40 000
                    nl | 1 2 3
                    nl | twee honderd en
                    nl | minstens meer dan
                    nl | vijf miljoen
                    en | between
                    en | 40 000
                    en | two hundred and
                    en | half of a
                    en | at least more than
                    """)
    void worksNoMoreThanTheSentenceIsLong(Language language, String words) {
        Quantities quantities = new Quantities(language);
        Work.growsWithSizeOnly(250, size -> {
            Sentence sentence = FlatSentences.repeat(language, words + " ", size)
                    .sentences()
                    .get(0);
            return () -> quantities.in(sentence);
        });
    }
}
