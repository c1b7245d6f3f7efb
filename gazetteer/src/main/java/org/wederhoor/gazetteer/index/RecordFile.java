package org.wederhoor.gazetteer.index;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file of byte strings, each after its length, written and read from beginning to end. */
public final class RecordFile {
    private static final int BUFFER = 1 << 16;

    private RecordFile() {}

    /** Writes a file. */
    public static final class Writer implements Closeable {
        private final DataOutputStream out;

        public Writer(Path path) throws IOException {
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), BUFFER));
        }

        public void write(byte[] bytes) throws IOException {
            out.writeInt(bytes.length);
            out.write(bytes);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /** Reads a file. */
    public static final class Reader implements Closeable {
        private final DataInputStream in;

        public Reader(Path path) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
        }

        /** The next byte string, null after the last. */
        public byte @Nullable [] next() throws IOException {
            int length;
            try {
                length = in.readInt();
            } catch (EOFException end) {
                return null;
            }
            return in.readNBytes(length);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
