package org.wederhoor.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wederhoor.reading.Span;

/**
 * Cuts a paragraph into tokens as the Dutch treebanks of Universal Dependencies do: what stands between spaces is a
 * word, less the punctuation at its edges; a full stop that makes an abbreviation or an initial stays with it.
 *
 * <p>Inside a word marks stay ("drone-aanval", "en/of", "auto’s", "1.500", "14.30", "persoon(en)", addresses), unless
 * a space was forgotten there.
 */
final class Tokenizer {
    /** Longer stretches without a space are no words, and not worth a search for brackets that match. */
    private static final int LONGEST_WORD = 100;

    private final Abbreviations abbreviations;
    private final Set<String> openers;

    /**
     * @param openers words, in lower case, that often open sentences and are no part of names
     */
    Tokenizer(Abbreviations abbreviations, Set<String> openers) {
        this.abbreviations = abbreviations;
        this.openers = openers;
    }

    /** The tokens of {@code stretch}, in order; each of its code points that is no space is in exactly one. */
    List<Token> tokens(int[] points, Span stretch) {
        Cutter cutter = new Cutter(points, stretch.end());
        int start = cutter.skipSpace(stretch.start());
        while (start < stretch.end()) {
            int end = cutter.skipWord(start);
            int next = cutter.skipSpace(end);
            cutter.cutChunk(start, end, next);
            start = next;
        }
        return cutter.tokens;
    }

    private final class Cutter {
        private final int[] points;
        private final int limit;
        private final Chunks chunks;
        private final FullStops fullStops;
        private final List<Token> tokens = new ArrayList<>();
        private int openSingleQuotes;

        Cutter(int[] points, int limit) {
            this.points = points;
            this.limit = limit;
            this.chunks = new Chunks(points, openers::contains);
            this.fullStops = new FullStops(abbreviations, openers, points, limit);
        }

        int skipSpace(int from) {
            int i = from;
            while (i < limit && Marks.isSpace(points[i])) {
                i++;
            }
            return i;
        }

        int skipWord(int from) {
            int i = from;
            while (i < limit && !Marks.isSpace(points[i])) {
                i++;
            }
            return i;
        }

        void cutChunk(int start, int end, int next) {
            if (chunks.isAddress(start, end)) {
                cutPiece(start, end, next, true);
                return;
            }
            int from = start;
            while (from < end) {
                int to = chunks.pieceEnd(from, end);
                cutPiece(from, to, to < end ? to : next, false);
                from = to;
            }
        }

        private void cutPiece(int from, int to, int next, boolean address) {
            int start = from;
            int end = to;
            for (int n = leading(start, end); n > 0; n = leading(start, end)) {
                add(start, start + n);
                start += n;
            }
            List<Integer> cuts = new ArrayList<>();
            for (int n = trailing(start, end, next, address); n > 0; n = trailing(start, end, next, address)) {
                cuts.add(end);
                end -= n;
            }
            if (start < end) {
                add(start, end);
            }
            for (int i = cuts.size() - 1; i >= 0; i--) {
                add(end, cuts.get(i));
                end = cuts.get(i);
            }
        }

        private void add(int start, int end) {
            tokens.add(new Token(new Span(start, end), new String(points, start, end - start)));
        }

        /** How many code points at the start of the piece are a token of their own. */
        private int leading(int start, int end) {
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

        /** How many code points at the end of the piece are a token of their own. */
        private int trailing(int start, int end, int next, boolean address) {
            if (end - start <= 1) {
                return 0;
            }
            int c = points[end - 1];
            if (Character.isLetterOrDigit(c)) {
                return 0;
            } else if (c == '.') {
                int run = runBack(start, end);
                boolean belongs = run == 1 && !address && fullStops.belongsToWord(start, end, next, tokens);
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
}
