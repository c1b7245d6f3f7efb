package org.wederhoor.app.page;

import java.util.Arrays;

/** On which line of a text something stands, as an editor counts them: from 1. */
final class LineNumbers {
    private final int[] ends;

    LineNumbers(String text) {
        int[] codePoints = text.codePoints().toArray();
        int[] found = new int[codePoints.length];
        int count = 0;
        for (int i = 0; i < codePoints.length; i++) {
            if (codePoints[i] == '\n') {
                found[count++] = i;
            }
        }
        ends = Arrays.copyOf(found, count);
    }

    /** The line of the code point at {@code offset}. */
    int of(int offset) {
        int at = Arrays.binarySearch(ends, offset);
        return (at < 0 ? -at - 1 : at) + 1;
    }
}
