package org.wederhoor.reading.place.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/**
 * An index of places, read where it lies: nothing is unpacked when it is opened, and all threads share it.
 *
 * <p>The file begins with {@link #MAGIC}, a CRC-32 of all that comes after the head, and for each {@link Section} where it begins
 * and how long it is, as integers of four bytes, the highest byte first.
 */
public final class IndexFile {
    /** How every index of this version begins. */
    public static final String MAGIC = "WEDERHOOR-GAZETTEER-2\n";

    /** The length of the head of a file. */
    public static final int HEAD = MAGIC.length() + Integer.BYTES + 2 * Integer.BYTES * Section.values().length;

    private final ByteBuffer bytes;
    private final int[] starts = new int[Section.values().length];
    private final int[] lengths = new int[starts.length];

    private IndexFile(String name, ByteBuffer bytes) {
        this.bytes = bytes.asReadOnlyBuffer();
        byte[] magic = new byte[Math.min(MAGIC.length(), bytes.limit())];
        this.bytes.get(0, magic);
        if (!MAGIC.equals(new String(magic, StandardCharsets.US_ASCII)) || bytes.limit() < HEAD) {
            throw new IllegalArgumentException(name
                    + " is no gazetteer, or one of another version; build it again with: wederhoor gazetteer build");
        }
        long end = HEAD;
        for (Section section : Section.values()) {
            int at = MAGIC.length() + Integer.BYTES + 2 * Integer.BYTES * section.number();
            starts[section.number()] = this.bytes.getInt(at);
            lengths[section.number()] = this.bytes.getInt(at + Integer.BYTES);
            if (starts[section.number()] != end || lengths[section.number()] < 0) {
                throw damaged(name);
            }
            end += lengths[section.number()];
        }
        if (end != bytes.limit()) {
            throw damaged(name);
        }
    }

    private static IllegalArgumentException damaged(String name) {
        return new IllegalArgumentException(
                name + " is cut short or damaged; build it again with: wederhoor gazetteer build");
    }

    /**
     * Maps the file at {@code path} into memory.
     *
     * @throws IllegalArgumentException if it is no index, of another version, or not whole
     */
    public static IndexFile open(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            if (channel.size() > Integer.MAX_VALUE) {
                throw new IllegalArgumentException(path + " is larger than a gazetteer can be");
            }
            return of(path.toString(), channel.map(MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    /** Reads an index from {@code in} into memory; {@code name} is for messages. */
    public static IndexFile read(String name, InputStream in) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        if (head.length < HEAD) {
            return of(name, ByteBuffer.wrap(head));
        }
        ByteBuffer last = ByteBuffer.wrap(head, HEAD - 2 * Integer.BYTES, 2 * Integer.BYTES);
        byte[] bytes = Arrays.copyOf(head, Math.max(HEAD, last.getInt() + last.getInt()));
        int read = in.readNBytes(bytes, HEAD, bytes.length - HEAD);
        return of(name, ByteBuffer.wrap(bytes, 0, HEAD + read).slice());
    }

    /** The index in {@code bytes}; {@code name} is for messages. */
    public static IndexFile of(String name, ByteBuffer bytes) {
        return new IndexFile(name, bytes);
    }

    /** Whether every byte is as it was written; reads the whole file. */
    public boolean isSound() {
        CRC32 sum = new CRC32();
        sum.update(bytes.duplicate().position(HEAD));
        return (int) sum.getValue() == bytes.getInt(MAGIC.length());
    }

    /** In bytes. */
    public int size() {
        return bytes.limit();
    }

    /** What the index was made from. */
    public List<Source> sources() {
        return Source.parse(
                StandardCharsets.UTF_8.decode(section(Section.SOURCES)).toString());
    }

    /** The countries in the order of their numbers. */
    public List<CountryRow> countries() {
        List<CountryRow> rows = new ArrayList<>();
        for (int at = 0; at < length(Section.COUNTRIES); at += CountryRow.BYTES) {
            rows.add(CountryRow.read(bytes, starts[Section.COUNTRIES.number()] + at));
        }
        return rows;
    }

    public PlaceColumns places() {
        return new PlaceColumns(this);
    }

    /** Places by their names, folded. */
    public KeyBlocks keys() {
        return new KeyBlocks(section(Section.KEY_STARTS), section(Section.KEYS));
    }

    /** Places by what their names sound like. */
    public KeyBlocks sounds() {
        return new KeyBlocks(section(Section.SOUND_STARTS), section(Section.SOUNDS));
    }

    ByteBuffer section(Section section) {
        return bytes.slice(starts[section.number()], length(section));
    }

    int length(Section section) {
        return lengths[section.number()];
    }

    int octet(Section section, int at) {
        return bytes.get(starts[section.number()] + at) & 0xff;
    }

    int pair(Section section, int at) {
        return bytes.getShort(starts[section.number()] + Short.BYTES * at) & 0xffff;
    }

    int integer(Section section, int at) {
        return bytes.getInt(starts[section.number()] + Integer.BYTES * at);
    }

    String regionCode(int number) {
        int count = integer(Section.REGION_CODES, 0);
        int start = integer(Section.REGION_CODES, 1 + number);
        byte[] code = new byte[integer(Section.REGION_CODES, 2 + number) - start];
        bytes.get(starts[Section.REGION_CODES.number()] + Integer.BYTES * (count + 2) + start, code);
        return new String(code, StandardCharsets.UTF_8);
    }
}
