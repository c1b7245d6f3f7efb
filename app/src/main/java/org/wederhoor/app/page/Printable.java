package org.wederhoor.app.page;

/**
 * Words of a report made safe to print: a text from anywhere could otherwise clear the screen, change its colours or
 * turn the order of letters round.
 */
final class Printable {
    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /** The words on one line: white space as single blanks, control and direction characters replaced. */
    static String of(String words) {
        StringBuilder shown = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            if (isBlank(c)) {
                if (shown.length() == 0 || shown.charAt(shown.length() - 1) != ' ') {
                    shown.append(' ');
                }
            } else if (Character.isISOControl(c) || isDirection(c)) {
                shown.append(REPLACEMENT);
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean isBlank(int c) {
        boolean keepsTogether = c == 0xA0 || c == 0x202F;
        return Character.isWhitespace(c) || (Character.isSpaceChar(c) && !keepsTogether);
    }

    private static boolean isDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
