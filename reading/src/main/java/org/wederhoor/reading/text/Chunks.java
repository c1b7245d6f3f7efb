package org.wederhoor.reading.text;

import java.util.function.Predicate;

/**
 * Cuts a stretch without spaces where a space was forgotten or is not customary: "einde.Volgende", "wacht...maar",
 * "zei—volgens", "goed👍".
 */
final class Chunks {
    private final int[] points;
    private final Predicate<String> isOpener;

    /**
     * @param points the text
     * @param isOpener which words, in lower case, open sentences and phrases
     */
    Chunks(int[] points, Predicate<String> isOpener) {
        this.points = points;
        this.isOpener = isOpener;
    }

    /** A web or mail address, in which punctuation is a part of the word. */
    boolean isAddress(int start, int end) {
        boolean at = false;
        for (int i = start; i < end - 1; i++) {
            int c = points[i];
            if (c == ':' && i + 2 < end && points[i + 1] == '/' && points[i + 2] == '/') {
                return i > start;
            }
            if (c == 'w' && i + 3 < end && points[i + 1] == 'w' && points[i + 2] == 'w' && points[i + 3] == '.') {
                return true;
            }
            boolean dot = c == '.' && i > start && Character.isLetterOrDigit(points[i + 1]);
            if (dot && at) {
                return true;
            }
            at |= c == '@' && i > start && Character.isLetterOrDigit(points[i - 1]);
            if (dot && Character.isLowerCase(points[i + 1])) {
                int slash = i + 1;
                while (slash < end && Character.isLowerCase(points[slash])) {
                    slash++;
                }
                if (slash - i > 2 && slash < end && points[slash] == '/') {
                    return true;
                }
                i = slash - 1;
            }
        }
        return false;
    }

    /** The end of the first piece of the stretch from {@code start} to {@code end}. */
    int pieceEnd(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (isCut(start, i, end)) {
                return i;
            }
        }
        return end;
    }

    private boolean isCut(int start, int at, int end) {
        int before = points[at - 1];
        int after = points[at];
        if (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)) {
            return false;
        }
        if (before == '—' || after == '—' || isDoubleQuote(before) || isDoubleQuote(after)) {
            return before != after;
        }
        if (Marks.isPictogram(before) != Marks.isPictogram(after)) {
            return Marks.isPictogramStart(Marks.isPictogram(after) ? after : pictogramStart(start, at - 1));
        }
        if (before == '-' && at - start >= 2 && points[at - 2] == '-' && after != '-') {
            return true;
        }
        if (Marks.isQuote(before)) {
            return isForgottenSpaceAfterQuote(start, at, end);
        }
        boolean wordAfter = Character.isLetter(after) || after == '‘' || after == '‚' || after == '(';
        if (!wordAfter) {
            return false;
        }
        return switch (before) {
            case ',', ';', '!', '?', '…', '|', '،', '؛', '؟' -> true;
            case ':' -> at - start >= 2 && !Character.isDigit(points[at - 2]);
            case '.' -> isForgottenSpaceAfterStop(start, at, end);
            default -> false;
        };
    }

    private int pictogramStart(int start, int last) {
        int i = last;
        while (i > start && last - i < 16 && !Marks.isPictogramStart(points[i])) {
            i--;
        }
        return points[i];
    }

    private boolean isForgottenSpaceAfterStop(int start, int at, int end) {
        if (at - start >= 3 && points[at - 2] == '.') {
            return true;
        }
        int word = at - 1;
        while (word > start && Character.isLowerCase(points[word - 1]) && at - word < 5) {
            word--;
        }
        int after = points[at];
        boolean capitalised = Character.isUpperCase(after) && at + 1 < end && Character.isLowerCase(points[at + 1]);
        return at - 1 - word >= 3 && (capitalised || after == '‘' || after == '(');
    }

    /** "‘zone’in": only before a word that opens phrases, or the quote would be an apostrophe. */
    private boolean isForgottenSpaceAfterQuote(int start, int at, int end) {
        if (!Marks.isQuote(points[start]) || at - 1 == start || !Character.isLetter(points[at])) {
            return false;
        }
        int word = at;
        while (word < end && Character.isLetter(points[word]) && word - at < 12) {
            word++;
        }
        return isOpener.test(new String(points, at, word - at));
    }

    private static boolean isDoubleQuote(int c) {
        return Marks.isQuote(c) && !Marks.isApostrophe(c) && c != '‚';
    }
}
