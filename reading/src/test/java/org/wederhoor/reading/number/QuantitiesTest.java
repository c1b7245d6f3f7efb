package org.wederhoor.reading.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.time.FlatSentences;

class QuantitiesTest {
    private static final Language DUTCH = new Language("nl");
    private static final Quantities QUANTITIES = new Quantities(DUTCH);

    static Stream<Table.Row> words() {
        return DUTCH.table("quantities.tsv").rows().stream();
    }

    static Stream<Table.Row> numbers() {
        return DUTCH.table("numbers.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("words")
    void readsTheExampleOfEveryWord(Table.Row row) {
        assertThat(read(row.get("example"))).as("line %d", row.line()).containsExactly(row.get("expected"));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void readsTheExampleOfEveryNumber(Table.Row row) {
        Numeral numeral = new Numerals(DUTCH).at(List.of(row.get("example").split(" ")), 0);
        assertThat(numeral == null ? -1 : numeral.value())
                .as("line %d", row.line())
                .isEqualTo(Integer.parseInt(row.get("expected")));
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
                    """)
    void readsQuantities(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected.equals("-") ? List.of() : List.of(expected));
    }

    private static List<String> read(String sentence) {
        return QUANTITIES.in(FlatSentences.parse(sentence).sentences().get(0)).stream()
                .map(QuantitiesTest::text)
                .toList();
    }

    private static String text(Quantity quantity) {
        Integer high = quantity.high();
        return high == null ? quantity.low() + "+" : range(quantity.low(), Objects.requireNonNull(high));
    }

    private static String range(int low, int high) {
        return low == high ? String.valueOf(low) : low + "-" + high;
    }
}
