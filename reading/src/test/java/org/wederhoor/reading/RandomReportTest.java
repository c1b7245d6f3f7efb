package org.wederhoor.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wederhoor.reading.language.Table;

/**
 * Reports that nobody wrote: sentences of the lexicons cut up and mixed with quotation marks, digits and what is no text.
 * Every seed always gives the same reports.
 */
class RandomReportTest {
    private static final Examples DUTCH = Examples.in("nl");
    private static final Pattern NUMBER =
            Pattern.compile("\\b[0-9]+\\b|\\b(?:twintig|twaalf|drie|twenty|twelve|three)\\b");
    private static final List<String> HOSTILE = List.of(
            "31-02-2023",
            "31/02/2023",
            "2023-13-45",
            "0",
            "0000",
            "99999",
            "99.807.579",
            "99,807,579",
            "1.674,5",
            "40 000",
            "40\u00a0000",
            "12.000.000.000",
            "-7",
            "1e9",
            "½",
            "٣٤٥",
            "９９",
            "24:61");
    private static final List<String> MARKS = List.of(
            ". ",
            "\n\n",
            "\n",
            "“",
            "”",
            "\"",
            "‘",
            "’",
            "- ",
            ": ",
            ", ",
            " (",
            ") ",
            "? ",
            "9 ",
            "31-02-2023 ",
            "99999 ",
            "0 ",
            "jaar 0 ",
            "12.000.000.000 ",
            "👍🏽",
            "e\u0301",
            "\u0000",
            "\uD83D",
            "\u202E",
            "العربية ",
            "IS ",
            "X ",
            "@ ",
            " en ",
            " niet ");

    private static final List<String> FILES = List.of(
            "cues.tsv",
            "events.tsv",
            "harms.tsv",
            "counting.tsv",
            "quantities.tsv",
            "responsibility.tsv",
            "times.tsv",
            "relays.tsv");

    @ParameterizedTest
    @CsvSource({"nl, 1", "nl, 2", "nl, 3", "en, 1", "en, 2", "en, 3"})
    void reportsOfPiecesHold(String language, long seed) {
        Examples examples = Examples.in(language);
        List<String> sentences = sentences(examples);
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            ReadingInvariants.hold(examples, report(sentences, random));
        }
    }

    private static List<String> sentences(Examples examples) {
        return FILES.stream()
                .flatMap(file -> examples.table(file).rows().stream())
                .map((Table.Row row) -> row.get("example"))
                .toList();
    }

    /** Examples whose numbers are others: any digits, days and years that never were. */
    @ParameterizedTest
    @CsvSource({"nl, 5", "en, 5"})
    void reportsOfOtherNumbersHold(String language, long seed) {
        Examples examples = Examples.in(language);
        List<String> sentences = sentences(examples).stream()
                .filter(sentence -> NUMBER.matcher(sentence).find())
                .toList();
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            String report = report(sentences, random);
            ReadingInvariants.hold(examples, NUMBER.matcher(report).replaceAll(number -> number(random)));
        }
    }

    private static String number(Random random) {
        if (random.nextBoolean()) {
            return HOSTILE.get(random.nextInt(HOSTILE.size()));
        }
        StringBuilder digits = new StringBuilder();
        for (int n = random.nextInt(13); n >= 0; n--) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nl | Bij de aanval vielen %s doden, meldt het leger.
                    nl | De aanval was op %s mei.
                    en | The attack killed %s people, the army said.
                    en | The attack was on May %s.
                    """)
    void aThousandNumbersInOneSentenceHold(String language, String sentence) {
        Random random = new Random(6);
        String numbers = IntStream.range(0, 1000).mapToObj(i -> number(random)).collect(Collectors.joining(" "));
        ReadingInvariants.hold(Examples.in(language), sentence.formatted(numbers));
    }

    private static String report(List<String> sentences, Random random) {
        StringBuilder report = new StringBuilder();
        for (int n = random.nextInt(24); n >= 0; n--) {
            if (random.nextInt(3) == 0) {
                report.append(MARKS.get(random.nextInt(MARKS.size())));
            }
            String sentence = sentences.get(random.nextInt(sentences.size()));
            boolean whole = random.nextInt(3) > 0;
            report.append(whole ? sentence : piece(sentence, random)).append(random.nextInt(6) == 0 ? "\n\n" : " ");
        }
        return report.toString();
    }

    private static String piece(String sentence, Random random) {
        int from = random.nextInt(sentence.length());
        return sentence.substring(from, from + random.nextInt(sentence.length() - from));
    }

    /** What fuzzing found. */
    @ParameterizedTest
    @ValueSource(strings = {"d:\u201c\u001a`:"})
    void foundTextsHold(String text) {
        Examples.all().forEach(examples -> ReadingInvariants.hold(examples, text));
    }

    @Test
    void longAndMonotonousTextsHold() {
        List<String> pieces = new ArrayList<>(List.of(
                "aanval ",
                "het leger ",
                "Goma ",
                "\"ja\" ",
                "12 ",
                "zei dat ",
                "(",
                "😀e\u0301",
                "maandag ",
                "IS ",
                "a"));
        for (String piece : pieces) {
            ReadingInvariants.hold(DUTCH, piece.repeat(20_000 / piece.length()));
        }
    }
}
