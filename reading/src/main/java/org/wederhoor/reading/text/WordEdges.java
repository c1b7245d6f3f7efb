package org.wederhoor.reading.text;

import java.util.List;

/** The punctuation at the edges of a word that does not belong to it; meets the words of a paragraph in order. */
final class WordEdges {
    /** Longer stretches without a space are no words, and not worth a search for brackets that match. */
    private static final int LONGEST_WORD = 100;

    private final int[] points;
    private final int limit;
    private final Abbreviations abbreviations;
    private final FullStops fullStops;
    private int openSingleQuotes;

    WordEdges(int[] points, int limit, Abbreviations abbreviations, FullStops fullStops) {
        this.points = points;
        this.limit = limit;
        this.abbreviations = abbreviations;
        this.fullStops = fullStops;
    }

    /** How many code points at the start of the piece are a token of their own. */
    int leading(int start, int end) {
        if (start >= end) {
            return 0;
        }
        int c = points[start];
        int after = start + 1 < end ? points[start + 1] : ' ';
        boolean twice = after == c && (start + 2 >= end || points[start + 2] != c);
        if (Character.isLetterOrDigit(c)) {
            return 0;
        } else if (Marks.isApostrophe(c)) {
            return twice && c != '’' && c != '‘' ? 2 : leadingApostrophe(start, end);
        } else if (Marks.isQuote(c)) {
            openSingleQuotes += c == '‚' ? 1 : 0;
            return 1;
        } else if (Marks.isOpeningBracket(c)) {
            return opensInsideWord(start, end) ? 0 : 1;
        } else if (c == ',' && twice) {
            return 2;
        } else if ((c == '.' || c == '-') && after == c) {
            return run(start, end);
        } else if (c == '.' || c == '-' || c == ',') {
            return Character.isLetterOrDigit(after) ? 0 : 1;
        } else if (Marks.isPictogramStart(c)) {
            int last = start;
            while (last < end && Marks.isPictogram(points[last])) {
                last++;
            }
            return last - start;
        } else if (Marks.isClosingBracket(c)
                || Marks.isTerminal(c)
                || Marks.isPause(c)
                || Marks.isDash(c)
                || Marks.isBullet(c)
                || (c == '<' && !Character.isDigit(after))
                || c == '¿'
                || c == '¡') {
            return 1;
        }
        return 0;
    }

    private int leadingApostrophe(int start, int end) {
        int word = start + 1;
        while (word < end && Character.isLetterOrDigit(points[word]) && word - start <= 8) {
            word++;
        }
        boolean year = word - start == 3 && Character.isDigit(points[start + 1]) && points[start] != '‘';
        if (year || (word > start + 1 && abbreviations.has(new String(points, start, word - start)))) {
            return 0;
        }
        openSingleQuotes++;
        return 1;
    }

    /**
     * How many code points at the end of the piece are a token of their own.
     *
     * @param next where the next word begins
     * @param address whether the piece is an address, to which no full stop belongs
     * @param before the tokens before the piece
     */
    int trailing(int start, int end, int next, boolean address, List<Token> before) {
        if (end - start <= 1) {
            return 0;
        }
        int c = points[end - 1];
        if (Character.isLetterOrDigit(c)) {
            return 0;
        } else if (c == '.') {
            int run = runBack(start, end);
            boolean belongs = run == 1 && !address && fullStops.belongsToWord(start, end, next, before);
            return belongs ? 0 : run;
        } else if (c == ',' && points[end - 2] == ',') {
            return 2;
        } else if (c == '-') {
            int run = runBack(start, end);
            return run == 1 && endsWord(points[end - 2]) ? 0 : run;
        } else if (Marks.isApostrophe(c)) {
            return trailingApostrophe(start, end);
        } else if (Marks.isClosingBracket(c)) {
            return closesInsideWord(start, end) ? 0 : 1;
        }
        return Marks.isQuote(c)
                        || Marks.isOpeningBracket(c)
                        || Marks.isTerminal(c)
                        || Marks.isPause(c)
                        || Marks.isDash(c)
                        || Marks.isBullet(c)
                ? 1
                : 0;
    }

    private int trailingApostrophe(int start, int end) {
        int c = points[end - 1];
        if (end - start > 2 && points[end - 2] == c && c != '’' && c != '‘') {
            return 2;
        }
        boolean nounFollows = end < limit && Marks.isSpace(points[end]);
        boolean minutes = Character.isDigit(points[end - 2]);
        if (openSingleQuotes == 0 && (minutes || (nounFollows && isSibilant(points[end - 2])))) {
            return 0;
        }
        openSingleQuotes = Math.max(0, openSingleQuotes - 1);
        return 1;
    }

    private boolean isSibilant(int c) {
        return c == 's' || c == 'x' || c == 'z' || c == 'S' || c == 'X' || c == 'Z';
    }

    private boolean endsWord(int c) {
        return Character.isLetterOrDigit(c) || c == ',' || c == '.' || c == ')';
    }

    private int run(int start, int end) {
        int i = start;
        while (i < end && points[i] == points[start]) {
            i++;
        }
        return i - start;
    }

    private int runBack(int start, int end) {
        int i = end;
        while (i > start && points[i - 1] == points[end - 1]) {
            i--;
        }
        return end - i;
    }

    /** "(tbs-)behandeling": the bracket closes before the word goes on. */
    private boolean opensInsideWord(int start, int end) {
        if (end - start > LONGEST_WORD) {
            return false;
        }
        int depth = 0;
        for (int i = start; i < end; i++) {
            depth += bracket(points[i]);
            if (depth == 0) {
                return i + 1 < end && (Character.isLetter(points[i + 1]) || points[i + 1] == '-');
            }
        }
        return false;
    }

    /** "persoon(en)": the bracket opens after the word has begun. */
    private boolean closesInsideWord(int start, int end) {
        if (end - start > LONGEST_WORD) {
            return false;
        }
        int depth = 0;
        for (int i = end - 1; i >= start; i--) {
            depth += bracket(points[i]);
            if (depth == 0) {
                return i > start;
            }
        }
        return false;
    }

    private int bracket(int c) {
        return Marks.isOpeningBracket(c) ? 1 : Marks.isClosingBracket(c) ? -1 : 0;
    }
}
