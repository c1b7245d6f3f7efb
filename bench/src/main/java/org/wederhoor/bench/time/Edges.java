package org.wederhoor.bench.time;

import java.util.Locale;
import java.util.Set;

/**
 * Where the words of a time begin and end, less prepositions, articles and marks that mean nothing for it: conventions differ
 * in whether "in" belongs to "in March" ("voor", "since", "until" do mean something).
 */
record Edges(int start, int end) {
    private static final Set<String> IDLE = Set.of(
            "in",
            "op",
            "om",
            "de",
            "het",
            "tijdens",
            "gedurende",
            "aan",
            "te",
            "van",
            "on",
            "at",
            "the",
            "of",
            "during",
            "for");

    static Edges of(String text, int start, int end) {
        int from = Math.max(0, Math.min(start, text.length()));
        int to = Math.max(from, Math.min(end, text.length()));
        boolean trimmed = true;
        while (trimmed && from < to) {
            trimmed = false;
            if (isMark(text.charAt(from))) {
                from++;
                trimmed = true;
            } else if (isMark(text.charAt(to - 1))) {
                to--;
                trimmed = true;
            } else {
                int space = text.indexOf(' ', from);
                if (space > from
                        && space < to
                        && IDLE.contains(text.substring(from, space).toLowerCase(Locale.ROOT))) {
                    from = space;
                    trimmed = true;
                }
            }
        }
        return new Edges(from, to);
    }

    boolean overlaps(Edges other) {
        return start < other.end && other.start < end;
    }

    private static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c) && c != '<' && c != '>';
    }
}
