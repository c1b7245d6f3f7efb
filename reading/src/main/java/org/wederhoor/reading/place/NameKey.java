package org.wederhoor.reading.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Folds a name to the key under which it is found: without case, diacritics, apostrophes or the choice between hyphen and
 * space, so that Rafaḩ is Rafah and NEW-DELHI is New Delhi.
 *
 * <p>The index of places keeps names in this form too: a change here asks for a new index.
 */
public final class NameKey {
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ə', "e"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ŋ', "n"),
            Map.entry((int) 'ɓ', "b"),
            Map.entry((int) 'ɗ', "d"),
            Map.entry((int) 'ƙ', "k"),
            Map.entry((int) 'ɛ', "e"),
            Map.entry((int) 'ɔ', "o"));
    private static final char FIRST_OTHER = 128;
    private static final String BREAKS = " \u00a0\t\n-\u2010\u2011\u2013\u2014/.,_()";

    private NameKey() {}

    /** The key of {@code name}, empty when it has no letter or digit. */
    public static String of(String name) {
        StringBuilder key = new StringBuilder(name.length());
        String lower = name.toLowerCase(Locale.ROOT);
        String letters = isPlain(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
        boolean broken = false;
        for (int at = 0; at < letters.length(); at += Character.charCount(letters.codePointAt(at))) {
            int letter = letters.codePointAt(at);
            if (BREAKS.indexOf(letter) >= 0) {
                broken = true;
            } else if (isKept(letter)) {
                if (broken && !key.isEmpty()) {
                    key.append(' ');
                }
                broken = false;
                String plain = letter < FIRST_OTHER ? null : PLAIN.get(letter);
                if (plain == null) {
                    key.appendCodePoint(letter);
                } else {
                    key.append(plain);
                }
            }
        }
        return key.toString();
    }

    /** Whether a name has plain letters only, as most have: these need not be taken apart. */
    private static boolean isPlain(String name) {
        return name.chars().allMatch(letter -> letter < FIRST_OTHER);
    }

    private static boolean isKept(int letter) {
        return switch (Character.getType(letter)) {
            case Character.LOWERCASE_LETTER,
                    Character.UPPERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }
}
