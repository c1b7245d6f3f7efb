package org.wederhoor.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wederhoor.reading.Period;
import org.wederhoor.reading.Work;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.toll.TollFinder;

/**
 * Nothing that looks like a date or a number may break the reading, be more work than it is long, or give an absurd day: one that
 * never was, or one of which no report on a war of today tells or foretells.
 */
class HostileTimesTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 15);
    private static final LocalDate EARLIEST = LocalDate.of(1500, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    static Stream<Language> languages() {
        return Language.present().stream();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nl | Op 31-02-2023 viel het dorp
                    nl | Op 31 februari viel het dorp
                    nl | Op 00-00-0000 viel het dorp
                    nl | Op 3 mei 99999 viel het dorp
                    nl | Dat was 99999 jaar geleden
                    nl | Dat was 9999 maanden later
                    nl | In het jaar 0 viel het dorp
                    nl | In week 99 van 2023 viel het dorp
                    nl | Op 3 mei 0000 viel het dorp
                    nl | Op 2023-13-45 viel het dorp
                    en | The village fell on 31/02/2023
                    en | The village fell on February 31
                    en | The village fell on 00/00/0000
                    en | The village fell on May 3, 99999
                    en | That was 99999 years ago
                    en | That was 9999 months later
                    en | The village fell in the year 0
                    en | The village fell in week 99 of 2023
                    en | The village falls in the next 9999 decades
                    en | The village fell in the 99th century
                    en | The village fell at 99:99 on 2023-13-45
                    """)
    void findsNoAbsurdDay(Language language, String sentence) {
        List<LocalDate> days = days(FlatSentences.parse(language, sentence), new TimeFinder(language));
        assertThat(days).allSatisfy(day -> assertThat(day).isBetween(EARLIEST, LATEST));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void readsRandomWordsOfTheGrammarWithoutFailing(Language language) {
        String[] words = language.table("times.tsv").rows().stream()
                .flatMap(row -> Stream.of(row.get("pattern").split("[ |?]+")))
                .map(word -> word.contains(":") ? "31" : word)
                .toArray(String[]::new);
        TimeFinder finder = new TimeFinder(language);
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder("X");
            for (int i = 0; i < 40; i++) {
                boolean number = random.nextInt(3) == 0;
                text.append(' ').append(number ? number(random) : words[random.nextInt(words.length)]);
            }
            assertThat(days(FlatSentences.parse(language, text.toString()), finder))
                    .allSatisfy(day -> assertThat(day).isBetween(EARLIEST, LATEST));
        }
    }

    private static String number(Random random) {
        String marks = "-/.:~'";
        StringBuilder number = new StringBuilder().append(random.nextInt(40) * random.nextInt(60));
        while (random.nextInt(3) > 0) {
            number.append(marks.charAt(random.nextInt(marks.length()))).append(random.nextInt(2100));
        }
        return number.toString();
    }

    /** A sentence without an end is cut, so that a long one is many. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nl | Op 3 mei om 3 uur vielen tussen de 20 en 30 doden en raakten nog eens 300 gewond ,
                    nl | 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20
                    nl | 1-2-3-4-5-6-7-8-9-10/11/12/13/14
                    nl | tussen mei en mei tot mei en
                    en | On May 3 at 3 p.m. between 20 and 30 people died and another 300 were wounded ,
                    en | 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20
                    en | 1-2-3-4-5-6-7-8-9-10/11/12/13/14
                    en | between May and May to May from May until
                    """)
    void worksNoMoreThanTheTextIsLong(Language language, String words) {
        TimeFinder times = new TimeFinder(language);
        TollFinder tolls = new TollFinder(language);
        Work.growsWithSizeOnly(100, size -> {
            ParsedText text = FlatSentences.parse(language, (words + " ").repeat(size));
            return () -> tolls.find(text, times.find(text, TODAY));
        });
    }

    private static List<LocalDate> days(ParsedText text, TimeFinder finder) {
        return finder.find(text, TODAY).stream()
                .map(TimeMention::period)
                .flatMap(period -> period == null ? Stream.<LocalDate>empty() : bounds(period))
                .toList();
    }

    private static Stream<LocalDate> bounds(Period period) {
        return Stream.of(period.from(), period.to());
    }
}
