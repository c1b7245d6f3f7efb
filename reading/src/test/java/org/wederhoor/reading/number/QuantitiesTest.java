package org.wederhoor.reading.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wederhoor.reading.Examples;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.time.FlatSentences;

/** Words and the quantities they tell: 3, 3+ (open above), 3-5. */
class QuantitiesTest {
    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void readsTheExampleOfEveryWord(Examples examples) {
        Quantities quantities = new Quantities(examples.language());
        examples.allBut(
                0, "quantities.tsv", row -> read(row.get("example"), quantities).equals(row.get("expected")));
    }

    @ParameterizedTest
    @MethodSource("org.wederhoor.reading.Examples#all")
    void readsTheExampleOfEveryNumber(Examples examples) {
        Numerals numerals = new Numerals(examples.language());
        examples.allBut(0, "numbers.tsv", row -> {
            Numeral numeral = numerals.at(List.of(row.get("example").split(" ")), 0);
            return String.valueOf(numeral == null ? -1 : numeral.value()).equals(row.get("expected"));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Er vielen zevenenveertig doden                  | 47
                    Ruim driehonderd mensen vluchtten               | 300+
                    Een twintigtal boeren werd opgepakt             | 20
                    Tweehonderdduizend inwoners vertrokken          | 200000
                    Anderhalf miljoen mensen sloegen op de vlucht   | 1500000
                    Het kamp telt 1.500 mensen                      | 1500
                    Er zijn 2,5 miljoen ontheemden                  | 2500000
                    Het zou om tussen de 20 en de 30 doden gaan     | 20-30
                    Vijf of zes soldaten kwamen om                  | 5-6
                    Zeker nog eens 20 mensen raakten gewond         | 20+
                    Een paar honderd betogers werden opgepakt       | 200+
                    Enkele tientallen huizen brandden af            | 24+
                    Er viel een dode                                | -
                    Er vielen 20-30 doden                           | 20-30
                    Op drie verschillende plaatsen werd geschoten   | 3
                    Eén man kwam om                                 | 1
                    Er vielen 99999999999999 doden                  | -
                    Er vielen 1.674 doden                           | 1674
                    Er vielen 40 000 doden                          | 40000
                    Er vielen 40 000 doden                          | 40000
                    Er vielen 40 000 doden                          | 40000
                    Er vielen 40 000 doden                          | 40000
                    Er zijn 1 674 500 ontheemden                    | 1674500
                    Er zijn 1.674,5 miljoen schulden                | 1674500000
                    Er zijn 1.674,5 ontheemden                      | -
                    Er zijn 1,674,500 ontheemden                    | 1674500
                    Er zijn 12.000.000.000 ontheemden               | -
                    Er zijn twaalf miljard ontheemden               | -
                    Er zijn 1.23.4 miljoen ontheemden               | -
                    Het nummer is 044 123 456                       | 44, 123, 456
                    Van 40 000 tot 50 000 mensen vluchtten          | 40000-50000
                    Tot wel 40 000 mensen vluchtten                 | 0-40000
                    Ten minste 40 000 mensen vluchtten              | 40000+
                    Anderhalve miljoen mensen vluchtten             | 1500000
                    Een dozijn mensen vluchtte                      | 12
                    Een half miljoen mensen vluchtte                | 500000
                    Bijna tweeënhalf miljoen mensen vluchtten       | 2500000
                    Meer dan 3 miljoen mensen vluchtten             | 3000000+
                    Een miljoen mensen vluchtten                    | 1000000
                    Tussen 1.200 en 1.500 mensen vluchtten          | 1200-1500
                    """)
    void readsDutch(String sentence, String expected) {
        assertThat(read(sentence, new Quantities(new Language("nl")))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    forty-seven people                                      | 47
                    two hundred and five people                             | 205
                    one hundred twenty-three thousand people                | 123000
                    two and a half thousand people                          | 2500
                    a million and a half people                             | 1500000
                    half a million people                                   | 500000
                    half of a million people                                | 500000
                    a quarter of a million people                           | 250000
                    half a dozen people                                     | 6
                    three dozen people                                      | 36
                    a dozen people                                          | 12
                    a hundred people                                        | 100
                    more than a hundred people                              | 100+
                    a couple of hundred people                              | 200+
                    several thousand people                                 | 2000+
                    a few dozen people                                      | 24+
                    tens of thousands of people                             | 20000+
                    no more than ten people                                 | 0-10
                    no fewer than ten people                                | 10+
                    no people at all                                        | 0
                    as many as 40 people                                    | 0-40
                    1,200 people                                            | 1200
                    2.5 million people                                      | 2500000
                    between one hundred and five hundred people             | 100-500
                    between 20 and 30 people                                | 20-30
                    20-30 people                                            | 20-30
                    five or six people                                      | 5-6
                    the toll rose from five to eight                        | 5, 8
                    twelve killed and a hundred hurt                        | 12, 100
                    twenty or so people                                     | 20
                    a further nine people                                   | 9
                    a man                                                   | -
                    99999999999999 people                                   | -
                    1,674 people                                            | 1674
                    1,674.5 million people                                  | 1674500000
                    1.674.500 people                                        | 1674500
                    1.674 people                                            | -
                    40 000 people                                           | 40000
                    40 000 people                                           | 40000
                    40 000 people                                           | 40000
                    1 674 500 people                                        | 1674500
                    three million people                                    | 3000000
                    3,500 million people                                    | -
                    12 billion people                                       | -
                    twelve billion people                                   | -
                    1.2.3 million people                                    | -
                    1,500 to 2,000 people                                   | 1500-2000
                    up to 1,500 people                                      | 0-1500
                    at least 1.5 million people                             | 1500000+
                    one and a half million people                           | 1500000
                    zero five people                                        | 0, 5
                    """)
    void readsEnglish(String sentence, String expected) {
        assertThat(read(sentence, new Quantities(new Language("en")))).isEqualTo(expected);
    }

    private static String read(String sentence, Quantities quantities) {
        String read = quantities.in(FlatSentences.parse(sentence).sentences().get(0)).stream()
                .map(QuantitiesTest::text)
                .collect(Collectors.joining(", "));
        return read.isEmpty() ? "-" : read;
    }

    private static String text(Quantity quantity) {
        Integer high = quantity.high();
        return high == null ? quantity.low() + "+" : range(quantity.low(), Objects.requireNonNull(high));
    }

    private static String range(int low, int high) {
        return low == high ? String.valueOf(low) : low + "-" + high;
    }
}
