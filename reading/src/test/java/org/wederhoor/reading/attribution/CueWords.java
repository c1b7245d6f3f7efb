package org.wederhoor.reading.attribution;

import java.util.List;
import java.util.Locale;
import org.wederhoor.reading.language.Table;

/** The words of a cue as a sentence may show them: all keep their beginning, but for the verb of a verb phrase, which may change it. */
record CueWords(List<String> words, boolean withVerb) {
    private static final int LONGEST_ENDING = 3;

    static CueWords of(Table.Row row) {
        return new CueWords(
                List.of(row.get("cue").toLowerCase(Locale.ROOT).split(" ")),
                row.get("pos").equals("verb") || row.get("pos").equals("auxiliary"));
    }

    /** Whether all of them stand in {@code text}, the verb aside. */
    boolean areIn(String text) {
        long missing = words.stream()
                .filter(word -> !text.toLowerCase(Locale.ROOT).contains(stem(word)))
                .count();
        return missing <= (withVerb ? 1 : 0);
    }

    private static String stem(String word) {
        return word.substring(0, Math.max(Math.min(word.length(), LONGEST_ENDING), word.length() - LONGEST_ENDING));
    }
}
