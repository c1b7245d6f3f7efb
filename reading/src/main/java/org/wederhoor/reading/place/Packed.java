package org.wederhoor.reading.place;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads the numbers and strings of the gazetteer's file in the order in which its build program wrote them. */
final class Packed {
    private final ByteBuffer bytes;

    Packed(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    int octet() {
        return bytes.get() & 0xff;
    }

    double decimal() {
        return bytes.getFloat();
    }

    /** A natural number: seven bits a byte, the lowest first, the high bit set on all but the last. */
    int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            int next = bytes.get();
            value |= (next & 127) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    /** A whole number: 0, -1, 1, -2 are written as 0, 1, 2, 3. */
    int whole() {
        int written = number();
        return (written >>> 1) ^ -(written & 1);
    }

    String text() {
        return new String(block(), StandardCharsets.UTF_8);
    }

    /** A run of bytes after its length. */
    byte[] block() {
        byte[] block = new byte[number()];
        bytes.get(block);
        return block;
    }

    /** {@code count} numbers, each written as the difference from the one before. */
    int[] running(int count) {
        int[] values = new int[count];
        int before = 0;
        for (int i = 0; i < count; i++) {
            before += whole();
            values[i] = before;
        }
        return values;
    }
}
