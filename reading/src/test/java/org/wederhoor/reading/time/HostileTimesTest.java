package org.wederhoor.reading.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wederhoor.reading.Period;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.toll.TollFinder;

/** Nothing that looks like a date or a number may break the reading, take long, or give days that never were. */
class HostileTimesTest {
    private static final Language DUTCH = new Language("nl");
    private static final TimeFinder TIMES = new TimeFinder(DUTCH);
    private static final TollFinder TOLLS = new TollFinder(DUTCH);
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 15);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Op 31-02-2023 viel het dorp",
                "Op 31 februari viel het dorp",
                "Op 00-00-0000 viel het dorp",
                "Op 3 mei 99999 viel het dorp",
                "Dat was 99999 jaar geleden",
                "Dat was 9999 maanden later",
                "In het jaar 0 viel het dorp"
            })
    void findsNoAbsurdDay(String sentence) {
        assertThat(periods(sentence))
                .allSatisfy(period -> assertThat(period.from().getYear()).isBetween(1500, 2199));
    }

    @Test
    void readsRandomWordsOfTheGrammarWithoutFailing() {
        String[] words = DUTCH.table("times.tsv").rows().stream()
                .flatMap(row -> List.of(row.get("pattern").split("[ |?]+")).stream())
                .map(word -> word.contains(":") ? "31" : word)
                .toArray(String[]::new);
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder("Het");
            for (int i = 0; i < 40; i++) {
                int number = random.nextInt(40);
                text.append(' ')
                        .append(
                                random.nextInt(3) == 0
                                        ? String.valueOf(number * number)
                                        : words[random.nextInt(words.length)]);
            }
            assertThat(periods(text.toString()))
                    .allSatisfy(period -> assertThat(period.from()).isBefore("2200-01-01"));
        }
    }

    @Test
    void takesTimeThatGrowsWithTheTextOnly() {
        String numbers = "Op 3 mei om 3 uur vielen tussen de 20 en 30 doden en raakten nog eens 300 gewond , ";
        ParsedText text = FlatSentences.repeat(numbers.repeat(12), 100);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> TOLLS.find(text, TIMES.find(text, TODAY)));
    }

    private static List<Period> periods(String sentence) {
        return TIMES.find(FlatSentences.parse(sentence), TODAY).stream()
                .map(TimeMention::period)
                .filter(period -> period != null)
                .toList();
    }
}
