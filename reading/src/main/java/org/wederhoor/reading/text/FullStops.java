package org.wederhoor.reading.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells whether a full stop belongs to its word (abbreviation, initial, number of a list) or ends the sentence. */
final class FullStops {
    private final Abbreviations abbreviations;
    private final Set<String> openers;
    private final int[] points;
    private final int limit;

    FullStops(Abbreviations abbreviations, Set<String> openers, int[] points, int limit) {
        this.abbreviations = abbreviations;
        this.openers = openers;
        this.points = points;
        this.limit = limit;
    }

    /**
     * Whether the full stop just before {@code end} belongs to the word that begins at {@code start}.
     *
     * @param next where the next word begins, {@code limit} if there is none
     * @param before the tokens before the word
     */
    boolean belongsToWord(int start, int end, int next, List<Token> before) {
        if (end - start > Abbreviations.LONGEST) {
            return false;
        }
        String word = new String(points, start, end - start);
        int following = next < limit ? points[next] : ' ';
        boolean numberBefore = !before.isEmpty()
                && Character.isDigit(before.get(before.size() - 1).form().codePointAt(0));
        boolean nameAfter = Character.isUpperCase(following) && !opensSentence(next);
        if (abbreviations.contains(word, numberBefore || Character.isDigit(following), nameAfter)) {
            return true;
        }
        if (end < limit && points[end] == ',' && abbreviations.has(word)) {
            return true; // a sentence does not end before a comma: "Springfield, Ill., said"
        }
        if (isInitial(start, end)) {
            return Character.isLowerCase(following) || nameAfter || following == '(' || following == '\'';
        }
        if (isNumber(start, end)) {
            return (before.isEmpty() && next < limit && end - start <= 4) || Character.isLowerCase(following);
        }
        return isDotted(start, end)
                || (before.isEmpty() && end - start == 2 && next < limit)
                || (isConsonants(start, end) && Character.isLowerCase(following));
    }

    private boolean isInitial(int start, int end) {
        return end - start == 2 && Character.isUpperCase(points[start]);
    }

    private boolean isNumber(int start, int end) {
        for (int i = start; i < end - 1; i++) {
            if (!Character.isDigit(points[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word that begins at {@code next} opens a sentence rather than going on with a name. */
    private boolean opensSentence(int next) {
        int end = next;
        while (end < limit && Character.isLetter(points[end]) && end - next < 16) {
            end++;
        }
        return openers.contains(new String(points, next, end - next).toLowerCase(Locale.ROOT));
    }

    /** "V.S.", "A.F.Th.", "v.Chr.", "N.-Br.": single letters, or two to three of which the first is a capital. */
    private boolean isDotted(int start, int end) {
        int parts = 0;
        int part = start;
        for (int i = start; i < end; i++) {
            if (points[i] == '.') {
                int length = i - part;
                if (length < 1 || length > 3 || (length > 1 && !Character.isUpperCase(points[part]))) {
                    return false;
                }
                parts++;
                part = i + 1 < end && points[i + 1] == '-' ? i + 2 : i + 1;
            } else if (!Character.isLetter(points[i]) && !(points[i] == '-' && i + 1 == part)) {
                return false;
            }
        }
        return parts > 1;
    }

    private boolean isConsonants(int start, int end) {
        for (int i = start; i < end - 1; i++) {
            if (!Character.isLowerCase(points[i]) || "aeiouyáéíóúàèëïöü".indexOf(points[i]) >= 0) {
                return false;
            }
        }
        return true;
    }
}
