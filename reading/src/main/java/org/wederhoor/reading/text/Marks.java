package org.wederhoor.reading.text;

/**
 * The code points that have a meaning of their own for tokens and sentences, in the writing of any language.
 *
 * <p>Plain properties of {@link Character} and short lists: no data has to be loaded before the first report.
 */
final class Marks {
    private static final String QUOTES = "\"“”„‟«»‹›'‘’‚‛`´";
    private static final String APOSTROPHES = "'’‘`´";

    private Marks() {}

    /** White space, control characters and invisible marks of direction or order: never part of a token. */
    static boolean isSpace(int c) {
        if (c < 0x80) {
            return c <= ' ' || c == 0x7F;
        }
        return Character.isSpaceChar(c)
                || Character.getType(c) == Character.CONTROL
                || c == '\u200B'
                || c == '\uFEFF'
                || c == '\u2060'
                || (c >= '\u200E' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }

    /** Whether {@code c} ends a line. */
    static boolean isLineEnd(int c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    static boolean isQuote(int c) {
        return QUOTES.indexOf(c) >= 0;
    }

    static boolean isApostrophe(int c) {
        return APOSTROPHES.indexOf(c) >= 0;
    }

    static boolean isOpeningBracket(int c) {
        return Character.getType(c) == Character.START_PUNCTUATION && !isQuote(c);
    }

    static boolean isClosingBracket(int c) {
        return Character.getType(c) == Character.END_PUNCTUATION && !isQuote(c);
    }

    /** A mark that closes a sentence by itself: full stops, question and exclamation marks, ellipses. */
    static boolean isTerminal(int c) {
        return switch (c) {
            case '.', '!', '?', '…', '؟', '۔', '।', '。', '！', '？', '‼', '⁇', '⁈', '⁉' -> true;
            default -> false;
        };
    }

    /** A mark inside a sentence that never belongs to a word. */
    static boolean isPause(int c) {
        return switch (c) {
            case ',', ';', ':', '،', '؛', '、', '，' -> true;
            default -> false;
        };
    }

    /** A dash that is never a hyphen. */
    static boolean isDash(int c) {
        return c == '–' || c == '—' || c == '―';
    }

    /** A sign that may stand before the entries of a list. */
    static boolean isBullet(int c) {
        return switch (c) {
            case '•', '·', '*', '‣', '◦', '▪', '■', '►', '●', '>', '|' -> true;
            default -> false;
        };
    }

    /** An emoji or other pictorial sign, or a part of one that consists of several code points. */
    static boolean isPictogram(int c) {
        return c >= 0x200D
                && (isPictogramStart(c)
                        || c == '\u200D'
                        || c == '\u20E3'
                        || (c >= '\uFE00' && c <= '\uFE0F')
                        || (c >= 0x1F3FB && c <= 0x1F3FF));
    }

    /** A pictorial sign that needs no other before it. */
    static boolean isPictogramStart(int c) {
        return c > 0x2100 && Character.getType(c) == Character.OTHER_SYMBOL && c != '℃' && c != '№' && c != '℉';
    }
}
