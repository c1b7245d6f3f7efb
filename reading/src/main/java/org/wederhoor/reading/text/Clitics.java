package org.wederhoor.reading.text;

import java.util.List;
import java.util.Locale;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;

/**
 * Short words that a language writes onto the end of others, and that are words of their own in its treebanks: "'s" and
 * "n't" in English. From {@code clitics.tsv}, which a language without them does not have.
 *
 * @param endings in lower case, with plain apostrophes, longest first
 */
record Clitics(List<String> endings) {
    private static final String FILE = "clitics.tsv";

    static Clitics of(Language language) {
        return new Clitics(
                !language.has(FILE)
                        ? List.of()
                        : language.table(FILE).rows().stream()
                                .map((Table.Row row) -> row.get("ending"))
                                .sorted((a, b) -> b.length() - a.length())
                                .toList());
    }

    /** How many code points at the end of a word are a clitic; 0 when none are, or when nothing would be left. */
    int length(int[] points, int start, int end) {
        for (String ending : endings) {
            int from = end - ending.length();
            if (from > start
                    && Character.isLetterOrDigit(points[from - 1])
                    && ending.equals(plain(points, from, end))) {
                return ending.length();
            }
        }
        return 0;
    }

    private static String plain(int[] points, int from, int to) {
        return new String(points, from, to - from).toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
