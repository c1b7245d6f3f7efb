package org.wederhoor.reading.syntax;

/**
 * How a word's characters look to the network: the same for typographic and plain quotes, dashes and digits.
 *
 * <p>Works on UTF-16 units, and so does its twin {@code training/wederhoor_training/features.py}; both are held to
 * {@code feature_vectors.json}.
 */
final class Spelling {
    /** Longer words are read by their first and last characters only. */
    private static final int LONGEST = 40;

    private static final String SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u2032`\u00b4";
    private static final String DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final char ELLIPSIS = '\u2026';
    private static final char REPLACEMENT = '\ufffd';

    private Spelling() {}

    /** The word with quotes, dashes and the ellipsis as on a typewriter and digits as 0; the case is kept. */
    static String normalise(String word) {
        StringBuilder text = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == ELLIPSIS) {
                text.append("...");
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < word.length()
                    && Character.isLowSurrogate(word.charAt(i + 1))) {
                text.append(REPLACEMENT);
                i++;
            } else {
                text.append(plain(c));
            }
        }
        if (text.length() == 2 && (text.indexOf("''") == 0 || text.indexOf(",,") == 0)) {
            return "\"";
        }
        if (text.length() > LONGEST) {
            text.delete(LONGEST / 2, text.length() - LONGEST / 2);
        }
        return text.toString();
    }

    private static char plain(char c) {
        if (c < 0x80) {
            return c == '`' ? '\'' : c >= '0' && c <= '9' ? '0' : c;
        }
        if (SINGLE_QUOTES.indexOf(c) >= 0) {
            return '\'';
        }
        if (DOUBLE_QUOTES.indexOf(c) >= 0) {
            return '"';
        }
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        return Character.isDigit(c) ? '0' : c;
    }

    /** Lower case character by character, so that the length stays. */
    static String lower(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            characters[i] = Character.toLowerCase(characters[i]);
        }
        return new String(characters);
    }

    /** The pattern of a normalised word: upper X, lower x, digit d, else itself; no run longer than two. */
    static String shape(String text) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char sign = c == '0' ? 'd' : Character.toLowerCase(c) != c ? 'X' : Character.isLetter(c) ? 'x' : c;
            int n = shape.length();
            if (n < 2 || shape.charAt(n - 1) != sign || shape.charAt(n - 2) != sign) {
                shape.append(sign);
            }
        }
        return shape.toString();
    }
}
