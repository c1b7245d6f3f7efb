package org.wederhoor.reading.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.wederhoor.reading.Span;

/**
 * Cuts a paragraph into tokens as the treebanks of Universal Dependencies do: what stands between spaces is a word, less
 * the punctuation and clitics at its edges; a full stop that makes an abbreviation or an initial stays with it.
 *
 * <p>Inside a word marks stay ("drone-aanval", "en/of", "auto’s", "1.500", "14.30", "persoon(en)", addresses), unless
 * a space was forgotten there.
 */
final class Tokenizer {
    private static final String SOFT_HYPHEN = "\u00AD";

    private final int[] points;
    private final Span paragraph;
    private final Chunks chunks;
    private final WordEdges edges;
    private final Clitics clitics;
    private final List<Token> tokens = new ArrayList<>();

    /**
     * @param points the text
     * @param openers words, in lower case, that often open sentences and are no part of names
     */
    Tokenizer(int[] points, Span paragraph, Abbreviations abbreviations, Clitics clitics, Set<String> openers) {
        this.points = points;
        this.paragraph = paragraph;
        this.clitics = clitics;
        this.chunks = new Chunks(points, openers::contains);
        FullStops fullStops = new FullStops(abbreviations, openers, points, paragraph.end());
        this.edges = new WordEdges(points, paragraph.end(), abbreviations, fullStops);
    }

    /** The tokens in order; each code point of the paragraph that is no space is in exactly one. */
    List<Token> tokens() {
        int start = skip(paragraph.start(), true);
        while (start < paragraph.end()) {
            int end = skip(start, false);
            int next = skip(end, true);
            cutChunk(start, end, next);
            start = next;
        }
        return tokens;
    }

    private int skip(int from, boolean space) {
        int i = from;
        while (i < paragraph.end() && Marks.isSpace(points[i]) == space) {
            i++;
        }
        return i;
    }

    private void cutChunk(int start, int end, int next) {
        boolean address = chunks.isAddress(start, end);
        int from = start;
        while (from < end) {
            int to = address ? end : chunks.pieceEnd(from, end);
            cutPiece(from, to, to < end ? to : next, address);
            from = to;
        }
    }

    private void cutPiece(int from, int to, int next, boolean address) {
        int start = from;
        int end = to;
        for (int n = edges.leading(start, end); n > 0; n = edges.leading(start, end)) {
            add(start, start + n);
            start += n;
        }
        Deque<Span> tail = new ArrayDeque<>();
        for (int n = edges.trailing(start, end, next, address, tokens); n > 0; ) {
            tail.push(new Span(end - n, end));
            end -= n;
            n = edges.trailing(start, end, next, address, tokens);
        }
        if (start < end) {
            int clitic = clitics.length(points, start, end);
            add(start, end - clitic);
            if (clitic > 0) {
                add(end - clitic, end);
            }
        }
        tail.forEach(mark -> add(mark.start(), mark.end()));
    }

    private void add(int start, int end) {
        String form = new String(points, start, end - start);
        boolean hyphenated = form.indexOf(SOFT_HYPHEN) > 0;
        tokens.add(new Token(new Span(start, end), hyphenated ? form.replace(SOFT_HYPHEN, "") : form));
    }
}
