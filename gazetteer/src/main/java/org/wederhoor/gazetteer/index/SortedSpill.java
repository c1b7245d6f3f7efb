package org.wederhoor.gazetteer.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts any number of byte strings, compared unsigned, with little memory: what is too much is written out in sorted runs, which
 * are merged in the end (Knuth, The Art of Computer Programming, vol. 3, 5.4.1).
 */
public final class SortedSpill implements AutoCloseable {
    /** Bytes that are held before a run is written out. */
    private static final long HELD = 64L << 20;
    /** What a byte string takes in memory besides its bytes. */
    private static final int OVERHEAD = 32;

    /** What is done with each byte string. */
    @FunctionalInterface
    public interface Use {
        void accept(byte[] bytes) throws IOException;
    }

    private final Path folder;
    private final String name;
    private final long held;
    private final List<byte[]> inMemory = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();
    private long size;

    /** A spill whose runs are written to {@code folder} under names that begin with {@code name}. */
    public SortedSpill(Path folder, String name) {
        this(folder, name, HELD);
    }

    SortedSpill(Path folder, String name, long held) {
        this.folder = folder;
        this.name = name;
        this.held = held;
    }

    public void add(byte[] bytes) throws IOException {
        inMemory.add(bytes);
        size += bytes.length + OVERHEAD;
        if (size > held) {
            writeRun();
        }
    }

    private void writeRun() throws IOException {
        inMemory.sort(Arrays::compareUnsigned);
        Path run = folder.resolve(name + ".run" + runs.size());
        runs.add(run);
        try (RecordFile.Writer out = new RecordFile.Writer(run)) {
            for (byte[] bytes : inMemory) {
                out.write(bytes);
            }
        }
        inMemory.clear();
        size = 0;
    }

    /** Gives every byte string in order, equal ones as often as they were added. */
    public void forEach(Use use) throws IOException {
        if (runs.isEmpty()) {
            inMemory.sort(Arrays::compareUnsigned);
            for (byte[] bytes : inMemory) {
                use.accept(bytes);
            }
            return;
        }
        writeRun();
        PriorityQueue<Head> heads = new PriorityQueue<>((a, b) -> Arrays.compareUnsigned(a.bytes, b.bytes));
        List<RecordFile.Reader> readers = new ArrayList<>();
        try {
            for (Path run : runs) {
                RecordFile.Reader reader = new RecordFile.Reader(run);
                readers.add(reader);
                advance(heads, reader);
            }
            for (Head head = heads.poll(); head != null; head = heads.poll()) {
                use.accept(head.bytes);
                advance(heads, head.reader);
            }
        } finally {
            for (RecordFile.Reader reader : readers) {
                reader.close();
            }
        }
    }

    private static void advance(PriorityQueue<Head> heads, RecordFile.Reader reader) throws IOException {
        byte[] next = reader.next();
        if (next != null) {
            heads.add(new Head(next, reader));
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Head(byte[] bytes, RecordFile.Reader reader) {}

    /** Deletes the runs. */
    @Override
    public void close() throws IOException {
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
    }
}
