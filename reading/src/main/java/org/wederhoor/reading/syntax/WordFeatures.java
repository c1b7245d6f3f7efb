package org.wederhoor.reading.syntax;

import java.nio.IntBuffer;

/**
 * What the network sees of a word: a fixed row of hashed feature numbers, so that no word is unknown to it.
 *
 * <p>A row holds the word itself (twice, against collisions), its beginnings and endings, its shape, pieces of 3 to 5
 * characters and its {@link WordFlags}. 0 is padding. The specification with its reasons is
 * {@code training/wederhoor_training/features.py}; both are held to {@code feature_vectors.json}.
 */
final class WordFeatures {
    private static final int TABLE_ROWS = 65_536;
    private static final int PREFIXES = 3;
    private static final int SUFFIXES = 4;
    private static final int NGRAMS = 18;
    private static final int FLAGS = 10;

    /** How many numbers a row has. */
    static final int WIDTH = 2 + PREFIXES + SUFFIXES + 1 + NGRAMS + FLAGS;

    private static final int FORM_A = 1;
    private static final int FORM_B = 2;
    private static final int PREFIX = 3;
    private static final int SUFFIX = 4;
    private static final int SHAPE = 5;
    private static final int NGRAM = 6;
    private static final int FLAG = 7;

    private final WordFlags wordFlags;

    WordFeatures(WordFlags wordFlags) {
        this.wordFlags = wordFlags;
    }

    /** Appends the row of {@code word}: {@value #WIDTH} numbers. */
    void append(String word, IntBuffer rows) {
        String text = Spelling.normalise(word);
        String low = Spelling.lower(text);
        int length = low.length();
        rows.put(hash(FORM_A, low, 0, length)).put(hash(FORM_B, low, 0, length));
        for (int n = 1; n <= PREFIXES; n++) {
            rows.put(n <= length ? hash(PREFIX, low, 0, n) : 0);
        }
        for (int n = 2; n < 2 + SUFFIXES; n++) {
            rows.put(n <= length ? hash(SUFFIX, low, length - n, length) : 0);
        }
        String shape = Spelling.shape(text);
        rows.put(hash(SHAPE, shape, 0, shape.length()));
        appendNgrams("<" + low + ">", rows);
        int flags = wordFlags.of(low);
        for (int bit = 0; bit < FLAGS; bit++) {
            rows.put((flags >> bit & 1) == 0 ? 0 : hash(FLAG, String.valueOf((char) ('A' + bit)), 0, 1));
        }
    }

    /** Pieces from the word's end, where Dutch compounds have their head. */
    private static void appendNgrams(String marked, IntBuffer rows) {
        int left = NGRAMS;
        for (int end = marked.length(); end > 2; end--) {
            for (int n = 3; n <= 5 && n <= end && left > 0; n++, left--) {
                rows.put(hash(NGRAM, marked, end - n, end));
            }
        }
        for (; left > 0; left--) {
            rows.put(0);
        }
    }

    /** 32-bit FNV-1a over UTF-16 units, seeded by the kind of feature, finished as MurmurHash3 does; never 0. */
    private static int hash(int kind, String text, int from, int to) {
        int h = 0x811C9DC5 ^ (kind * 0x9E3779B1);
        for (int i = from; i < to; i++) {
            h = (h ^ text.charAt(i)) * 0x01000193;
        }
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        h ^= h >>> 16;
        return 1 + Integer.remainderUnsigned(h, TABLE_ROWS - 1);
    }
}
