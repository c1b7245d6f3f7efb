package org.wederhoor.reading.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.language.Table;

/**
 * The abbreviations of a language, so that their full stop is not taken for the end of a sentence; words that begin with
 * an apostrophe ("’s") are abbreviations too.
 *
 * <p>Lexicon {@code abbreviations.tsv}: the abbreviation with its full stop; whether it can be the last word of a
 * sentence ({@code yes}, {@code no}); beside what it is one at all ({@code number}: a number before or after it;
 * {@code capital}: a capital after it; empty: always); an example.
 */
final class Abbreviations {
    private enum Beside {
        ANYTHING,
        NUMBER,
        CAPITAL
    }

    private record Entry(boolean endsSentence, Beside beside) {}

    /** No abbreviation is longer, so that longer words need no look-up. */
    static final int LONGEST = 24;

    private final Map<String, Entry> entries = new HashMap<>();

    Abbreviations(Table table) {
        for (Table.Row row : table.rows()) {
            String abbreviation = row.get("abbreviation");
            if (abbreviation.length() > LONGEST) {
                throw row.error("longer than " + LONGEST + " characters");
            }
            Beside beside = switch (row.get("beside")) {
                case "" -> Beside.ANYTHING;
                case "number" -> Beside.NUMBER;
                case "capital" -> Beside.CAPITAL;
                default -> throw row.error("beside what? number, capital or nothing");
            };
            boolean ends = switch (row.get("ends")) {
                case "yes" -> true;
                case "no" -> false;
                default -> throw row.error("ends a sentence? yes or no");
            };
            entries.put(key(abbreviation), new Entry(ends, beside));
        }
    }

    /**
     * Whether {@code word}, with its full stop, is an abbreviation where it stands.
     *
     * @param numberBeside whether a number is its neighbour
     * @param nameAfter whether the next word begins with a capital and is no word that often opens sentences
     */
    boolean contains(String word, boolean numberBeside, boolean nameAfter) {
        Entry entry = entry(word);
        return entry != null
                && switch (entry.beside) {
                    case ANYTHING -> true;
                    case NUMBER -> numberBeside;
                    case CAPITAL -> nameAfter;
                };
    }

    /** Whether the lexicon has {@code word}, with its full stop or apostrophe. */
    boolean has(String word) {
        return entry(word) != null;
    }

    /** Whether a sentence can end with the abbreviation {@code word}; true for one that the lexicon does not have. */
    boolean canEndSentence(String word) {
        Entry entry = entry(word);
        return entry == null || entry.endsSentence;
    }

    /** The entry of {@code word}, of "prof.dr." that of its last part. */
    private @Nullable Entry entry(String word) {
        if (word.length() > LONGEST) {
            return null;
        }
        Entry entry = entries.get(key(word));
        int stop = word.indexOf('.') + 1;
        boolean severalInOne = entry == null && stop > 0 && stop < word.length() && has(word.substring(0, stop));
        return severalInOne ? entry(word.substring(stop)) : entry;
    }

    private static String key(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Marks.isApostrophe(lower.codePointAt(0)) ? "'" + lower.substring(1) : lower;
    }
}
