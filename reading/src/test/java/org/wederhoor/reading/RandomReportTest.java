package org.wederhoor.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wederhoor.reading.language.Table;

/**
 * Reports that nobody wrote: sentences of the lexicons cut up and mixed with quotation marks, digits and what is no text.
 * Every seed always gives the same reports.
 */
class RandomReportTest {
    private static final Examples DUTCH = Examples.in("nl");
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

    private static final List<String> SENTENCES = Stream.of(
                    "cues.tsv", "events.tsv", "harms.tsv", "responsibility.tsv", "times.tsv", "relays.tsv")
            .flatMap(file -> DUTCH.table(file).rows().stream())
            .map((Table.Row row) -> row.get("example"))
            .toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void reportsOfPiecesHold(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            ReadingInvariants.hold(DUTCH, report(random));
        }
    }

    private static String report(Random random) {
        StringBuilder report = new StringBuilder();
        for (int n = random.nextInt(24); n >= 0; n--) {
            if (random.nextInt(3) == 0) {
                report.append(MARKS.get(random.nextInt(MARKS.size())));
            }
            String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
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
