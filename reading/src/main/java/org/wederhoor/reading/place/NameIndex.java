package org.wederhoor.reading.place;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds the places of a name among half a million names in a few megabytes: the names are sorted and front-coded in blocks, of
 * which only the first names are compared before one block is gone through (Witten, Moffat and Bell, Managing Gigabytes, 4.1).
 */
final class NameIndex {
    private static final int BLOCK = 16;
    private static final int[] NONE = {};

    private final int count;
    private final int[] starts;
    private final byte[] blocks;
    private final int[] firsts;
    private final int[] entries;

    NameIndex(Packed file) {
        count = file.number();
        starts = file.running(file.number());
        blocks = file.block();
        firsts = new int[count + 1];
        int[] growing = new int[count * 2];
        int filled = 0;
        for (int i = 0; i < count; i++) {
            int places = file.number();
            if (filled + places > growing.length) {
                growing = Arrays.copyOf(growing, (filled + places) * 2);
            }
            for (int j = 0; j < places; j++) {
                growing[filled++] = file.number();
            }
            firsts[i + 1] = filled;
        }
        entries = Arrays.copyOf(growing, filled);
    }

    /** The entries of {@code key}: four times the number of the place, plus its fit; empty when no place has that name. */
    int[] find(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (compare(new Cursor(middle).next(), wanted) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (starts.length == 0) {
            return NONE;
        }
        Cursor cursor = new Cursor(low);
        for (int at = low * BLOCK; at < Math.min(count, (low + 1) * BLOCK); at++) {
            int order = compare(cursor.next(), wanted);
            if (order == 0) {
                return Arrays.copyOfRange(entries, firsts[at], firsts[at + 1]);
            }
            if (order > 0) {
                break;
            }
        }
        return NONE;
    }

    private static int compare(byte[] a, byte[] b) {
        return Arrays.compareUnsigned(a, b);
    }

    /** Walks through the names of one block. */
    private final class Cursor {
        private int at;
        private byte[] name = {};

        Cursor(int block) {
            at = starts[block];
        }

        byte[] next() {
            int shared = number();
            int rest = number();
            name = Arrays.copyOf(name, shared + rest);
            System.arraycopy(blocks, at, name, shared, rest);
            at += rest;
            return name;
        }

        private int number() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                int next = blocks[at++];
                value |= (next & 127) << shift;
                if (next >= 0) {
                    return value;
                }
            }
        }
    }
}
