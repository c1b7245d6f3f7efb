package org.wederhoor.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wederhoor.reading.Period;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.syntax.ParsedText;

/** Every rule of the grammar reads its example as the table says, if published on Wednesday 15 May 2024. */
class TimeRulesTest {
    private static final Language DUTCH = new Language("nl");
    private static final TimeFinder FINDER = new TimeFinder(DUTCH);

    static Stream<Table.Row> rules() {
        return DUTCH.table("times.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void readsItsExample(Table.Row rule) {
        String example = rule.get("example");
        assertThat(example).as("line %d", rule.line()).contains("[").contains("]");
        String wanted = example.substring(example.indexOf('[') + 1, example.indexOf(']'));
        ParsedText text = FlatSentences.parse(example.replace("[", "").replace("]", ""));
        List<String> read = FINDER.find(text, LocalDate.of(2024, 5, 15)).stream()
                .map(mention -> text.of(mention.span()) + " = " + days(mention.period()))
                .toList();
        assertThat(read).as("line %d: %s", rule.line(), example).contains(wanted + " = " + rule.get("expected"));
    }

    private static String days(@Nullable Period period) {
        if (period == null) {
            return "-";
        }
        return period.from().equals(period.to()) ? period.from().toString() : period.from() + ".." + period.to();
    }
}
