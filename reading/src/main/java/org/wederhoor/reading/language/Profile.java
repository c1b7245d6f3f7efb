package org.wederhoor.reading.language;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a language looks like: its script, small words, letters and sequences of letters.
 *
 * @param prior how likely it is before a word is read, as a natural logarithm
 * @param words the natural logarithm of how much more often a word is seen than by chance
 */
record Profile(
        String code,
        double prior,
        UnicodeScript script,
        Map<String, Double> words,
        Set<Integer> letters,
        Set<String> sequences) {
    private static final double LETTER = 1.5;
    private static final double SEQUENCE = 0.35;

    /** Rough share of words by rank (Zipf), against that of a word that is not in the list. */
    private static double weight(int rank) {
        return Math.log(0.1 / (rank + 3) / 0.0005);
    }

    static Profile of(Table.Row row) {
        Map<String, Double> words = new HashMap<>();
        List<String> list = row.list("words");
        for (int rank = 0; rank < list.size(); rank++) {
            words.putIfAbsent(list.get(rank), weight(rank));
        }
        return new Profile(
                row.get("code"),
                Double.parseDouble(row.get("prior")),
                UnicodeScript.valueOf(row.get("script")),
                Map.copyOf(words),
                row.get("letters").codePoints().boxed().collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(new HashSet<>(row.list("sequences"))));
    }

    /** How much {@code word}, in lower case, speaks for this language; 0 if it says nothing. */
    double evidence(String word) {
        double evidence = words.getOrDefault(word, 0.0);
        int length = word.length();
        for (int i = 0; i < length; i++) {
            int c = word.charAt(i);
            if (c >= 0x80 && letters.contains(c)) {
                evidence += LETTER;
            }
        }
        for (String sequence : sequences) {
            if (sequence.length() < length && word.contains(sequence)) {
                evidence += SEQUENCE * sequence.length();
            }
        }
        return evidence;
    }
}
