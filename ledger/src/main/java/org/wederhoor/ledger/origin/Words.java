package org.wederhoor.ledger.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wederhoor.reading.place.NameKey;

/** The words of a text as they are compared and searched for: small letters without accents, and digits. */
public final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private Words() {}

    /**
     * A word and where it stands.
     *
     * @param start index of its first character in the text, in UTF-16 units
     * @param end index behind its last character
     */
    public record Located(String word, int start, int end) {}

    /** The words in their order. */
    public static List<String> of(String text) {
        return located(text).stream().map(Located::word).toList();
    }

    /** The words in their order, and where they stand. */
    public static List<Located> located(String text) {
        List<Located> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = NameKey.of(matcher.group());
            if (!word.isEmpty()) {
                words.add(new Located(word, matcher.start(), matcher.end()));
            }
        }
        return words;
    }
}
