package org.wederhoor.gazetteer.index;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.wederhoor.gazetteer.dump.ForeignDump;
import org.wederhoor.reading.place.index.IndexFile;
import org.wederhoor.reading.place.index.Section;

/** The sections of an index while they are written, each to a file of its own, and their putting together. */
final class SectionFiles implements AutoCloseable {
    private final Path folder;
    private final Map<Section, OutputStream> streams = new EnumMap<>(Section.class);
    private final Map<Section, Long> lengths = new EnumMap<>(Section.class);

    SectionFiles(Path folder) throws IOException {
        this.folder = folder;
        for (Section section : Section.values()) {
            streams.put(section, new BufferedOutputStream(Files.newOutputStream(file(section)), 1 << 16));
            lengths.put(section, 0L);
        }
    }

    private Path file(Section section) {
        return folder.resolve("section-" + section.number());
    }

    void write(Section section, byte... bytes) throws IOException {
        OutputStream stream = streams.get(section);
        if (stream == null) {
            throw new IllegalStateException("no section " + section);
        }
        stream.write(bytes);
        lengths.merge(section, (long) bytes.length, Long::sum);
    }

    void pair(Section section, int value) throws IOException {
        write(section, (byte) (value >> 8), (byte) value);
    }

    void integer(Section section, int value) throws IOException {
        write(section, ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
    }

    long length(Section section) {
        return lengths.getOrDefault(section, 0L);
    }

    /** Puts the sections together and, when all is written, in the place of {@code index}; packed if that ends in .gz. */
    void assemble(Path index) throws IOException {
        close();
        long size = IndexFile.HEAD;
        ByteBuffer head = ByteBuffer.allocate(IndexFile.HEAD);
        head.put(IndexFile.MAGIC.getBytes(StandardCharsets.US_ASCII)).putInt(sum());
        for (Section section : Section.values()) {
            head.putInt((int) size).putInt((int) length(section));
            size += length(section);
        }
        if (size > Integer.MAX_VALUE) {
            throw new ForeignDump("the gazetteer would take " + (size >> 20)
                    + " MB, more than the 2,047 that one file can have; build it from fewer countries");
        }
        Path unfinished = folder.resolve("index.part");
        try (OutputStream out = packed(index, Files.newOutputStream(unfinished))) {
            out.write(head.array());
            copy(out);
        }
        Files.move(unfinished, index, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static OutputStream packed(Path index, OutputStream out) throws IOException {
        if (!index.toString().endsWith(".gz")) {
            return new BufferedOutputStream(out, 1 << 16);
        }
        return new GZIPOutputStream(out, 1 << 16) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        };
    }

    private int sum() throws IOException {
        CRC32 sum = new CRC32();
        copy(new CheckedOutputStream(OutputStream.nullOutputStream(), sum));
        return (int) sum.getValue();
    }

    private void copy(OutputStream out) throws IOException {
        for (Section section : Section.values()) {
            Files.copy(file(section), out);
        }
    }

    @Override
    public void close() {
        for (OutputStream stream : streams.values()) {
            try {
                stream.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
