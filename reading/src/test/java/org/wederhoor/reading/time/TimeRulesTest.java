package org.wederhoor.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.syntax.ParsedText;

/** Every rule of the grammars reads its example as the table says, if published on Wednesday 15 May 2024. */
class TimeRulesTest {
    private static final Map<Language, TimeFinder> FINDERS = new ConcurrentHashMap<>();

    static Stream<Arguments> rules() {
        return Language.present().stream()
                .flatMap(language ->
                        language.table("times.tsv").rows().stream().map(row -> Arguments.of(language, row)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void readsItsExample(Language language, Table.Row rule) {
        String example = rule.get("example");
        assertThat(example).as("line %d", rule.line()).contains("[").contains("]");
        String wanted = example.substring(example.indexOf('[') + 1, example.indexOf(']'));
        ParsedText text = FlatSentences.parse(language, example.replace("[", "").replace("]", ""));
        List<String> read =
                FINDERS.computeIfAbsent(language, TimeFinder::new).find(text, LocalDate.of(2024, 5, 15)).stream()
                        .map(mention -> text.of(mention.span()) + " = " + days(mention))
                        .toList();
        assertThat(read)
                .as("%s, line %d: %s", language, rule.line(), example)
                .contains(wanted + " = " + rule.get("expected"));
    }

    private static String days(TimeMention mention) {
        if (mention.from() == null && mention.to() == null) {
            return "-";
        }
        return mention.from() != null && mention.from().equals(mention.to())
                ? mention.from().toString()
                : shown(mention.from()) + ".." + shown(mention.to());
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
