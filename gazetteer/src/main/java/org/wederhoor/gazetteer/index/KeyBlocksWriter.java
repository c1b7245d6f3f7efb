package org.wederhoor.gazetteer.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.wederhoor.reading.place.index.KeyBlocks;
import org.wederhoor.reading.place.index.KeyBytes;
import org.wederhoor.reading.place.index.Section;
import org.wederhoor.reading.place.index.Standing;

/** Writes sorted postings, a name and a place each, as {@link KeyBlocks} reads them. */
final class KeyBlocksWriter {
    private static final int TAIL = 1 + Integer.BYTES + 1;

    private final SectionFiles sections;
    private final Section starts;
    private final Section blocks;
    private final ByteArrayOutputStream entries = new ByteArrayOutputStream();
    private byte[] key = {};
    private byte[] before = {};
    private int places;
    private int lastPlace = -1;
    private int written;

    KeyBlocksWriter(SectionFiles sections, Section starts, Section blocks) {
        this.sections = sections;
        this.starts = starts;
        this.blocks = blocks;
    }

    /** A posting as bytes that sort by name, then place, then standing, the best first. */
    static byte[] posting(String key, int place, Standing standing) {
        byte[] name = KeyBytes.of(key);
        return ByteBuffer.allocate(name.length + TAIL)
                .put(name)
                .put((byte) 0)
                .putInt(place)
                .put((byte) standing.number())
                .array();
    }

    /** Adds the next posting in order; of several of one name and place the first counts. */
    void add(byte[] posting) throws IOException {
        byte[] name = Arrays.copyOf(posting, posting.length - TAIL);
        if (!Arrays.equals(name, key)) {
            finishName();
            key = name;
        }
        ByteBuffer tail = ByteBuffer.wrap(posting, posting.length - TAIL + 1, TAIL - 1);
        int place = tail.getInt();
        if (place != lastPlace) {
            number(entries, place << 2 | tail.get());
            places++;
            lastPlace = place;
        }
    }

    /** Writes the last name. */
    void finish() throws IOException {
        finishName();
    }

    /** How many names there are. */
    int count() {
        return written;
    }

    private void finishName() throws IOException {
        if (places > 0) {
            int shared = 0;
            if (written % KeyBlocks.BLOCK == 0) {
                sections.integer(starts, Math.toIntExact(sections.length(blocks)));
            } else {
                shared = Math.max(0, Arrays.mismatch(before, key));
            }
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            number(head, shared);
            number(head, key.length - shared);
            head.write(key, shared, key.length - shared);
            number(head, places);
            entries.writeTo(head);
            sections.write(blocks, head.toByteArray());
            written++;
            before = key;
        }
        entries.reset();
        places = 0;
        lastPlace = -1;
    }

    private static void number(ByteArrayOutputStream into, int value) {
        int left = value;
        while ((left & ~127) != 0) {
            into.write(left & 127 | 128);
            left >>>= 7;
        }
        into.write(left);
    }
}
