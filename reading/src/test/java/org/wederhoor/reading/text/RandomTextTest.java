package org.wederhoor.reading.text;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts put together at random from the pieces that are hard to cut; every seed always gives the same texts. */
class RandomTextTest {
    private static final List<String> PIECES = List.of(
            "De",
            "leger",
            "dr.",
            "V.S.",
            "J.",
            "3.",
            "1.500",
            "14.30",
            "’s",
            "'t",
            "auto’s",
            "Hans'",
            "zo’n",
            "-",
            "–",
            "—",
            "--",
            ".",
            "...",
            "…",
            "!",
            "?",
            ",",
            ";",
            ":",
            "(",
            ")",
            "[",
            "]",
            "‘",
            "’",
            "“",
            "”",
            "„",
            "\"",
            "'",
            "«",
            "»",
            ",,",
            "''",
            "`",
            "•",
            "|",
            "*",
            "#tag",
            "@naam",
            "https://a.example/b?c=d.",
            "x@y.example",
            "👍🏽",
            "👨‍👩‍👧",
            "é",
            "\u0301",
            "\u200D",
            "\uFE0F",
            "\uD83D",
            "\uDC4D",
            "\uFEFF",
            "\u200B",
            "\u00AD",
            "\u202E",
            "\u0000",
            "北京",
            "العربية",
            "\n",
            "\n\n",
            "\r\n",
            "\u2028",
            "\t",
            " ",
            " ",
            " ",
            " ",
            " ",
            "\u00A0",
            "%",
            "€",
            "5",
            "/",
            "&",
            "=",
            "<",
            "+");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void hold(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(120); n > 0; n--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            TextInvariants.hold(text.toString());
        }
    }
}
