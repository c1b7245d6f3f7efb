package org.wederhoor.reading.place.index;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Finds the places of a name among millions without reading more than a block of them: the names are sorted and front-coded in
 * blocks, of which only the first names are compared before one block is gone through (Witten, Moffat and Bell, Managing
 * Gigabytes, 4.1).
 *
 * <p>In a block stand for each name: how many bytes it shares with the one before, how many follow, these, the number of its
 * places, and for each of them four times its number plus the number of the {@link Standing}. Numbers are written seven bits a
 * byte, the lowest first, the high bit set on all but the last.
 */
public final class KeyBlocks {
    /** How many names a block has. */
    public static final int BLOCK = 16;

    private static final int[] NONE = {};

    private final ByteBuffer starts;
    private final ByteBuffer blocks;
    private final int count;

    KeyBlocks(ByteBuffer starts, ByteBuffer blocks) {
        this.starts = starts;
        this.blocks = blocks;
        this.count = starts.limit() / Integer.BYTES;
    }

    /** The entries of {@code key}: four times the number of the place, plus its standing; empty when no place has that name. */
    public int[] find(byte[] key) {
        if (count == 0) {
            return NONE;
        }
        int low = 0;
        int high = count - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (compareFirst(middle, key) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return findIn(low, key);
    }

    private int start(int block) {
        return block == count ? blocks.limit() : starts.getInt(block * Integer.BYTES);
    }

    /** Compares the first name of a block, which shares nothing, with {@code key}. */
    private int compareFirst(int block, byte[] key) {
        Cursor cursor = new Cursor(start(block));
        cursor.number();
        int length = cursor.number();
        for (int i = 0; i < Math.min(length, key.length); i++) {
            int order = Byte.compareUnsigned(blocks.get(cursor.at + i), key[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(length, key.length);
    }

    private int[] findIn(int block, byte[] key) {
        int end = start(block + 1);
        Cursor cursor = new Cursor(start(block));
        byte[] name = {};
        while (cursor.at < end) {
            int shared = cursor.number();
            int rest = cursor.number();
            name = Arrays.copyOf(name, shared + rest);
            blocks.get(cursor.at, name, shared, rest);
            cursor.at += rest;
            int places = cursor.number();
            int order = Arrays.compareUnsigned(name, key);
            if (order > 0) {
                return NONE;
            }
            if (order == 0) {
                int[] entries = new int[places];
                for (int i = 0; i < places; i++) {
                    entries[i] = cursor.number();
                }
                return entries;
            }
            for (int i = 0; i < places; i++) {
                cursor.number();
            }
        }
        return NONE;
    }

    /** A place in the blocks that moves on with what is read. */
    private final class Cursor {
        private int at;

        Cursor(int at) {
            this.at = at;
        }

        int number() {
            int value = 0;
            for (int shift = 0; ; shift += 7) {
                int next = blocks.get(at++);
                value |= (next & 127) << shift;
                if (next >= 0) {
                    return value;
                }
            }
        }
    }
}
