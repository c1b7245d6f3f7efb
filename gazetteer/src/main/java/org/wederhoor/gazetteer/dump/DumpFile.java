package org.wederhoor.gazetteer.dump;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * A file of a dump, plain or packed (.xz, .gz, .zip).
 *
 * @param name its name unpacked
 */
public record DumpFile(Path path, String name, DumpFormat format) {
    /** Rows after which a file whose rows are mostly wrong is taken for another format. */
    private static final int ENOUGH = 20;

    /** What is done with a row. */
    @FunctionalInterface
    public interface RowUse {
        /** Uses the cells of one row; an {@link IllegalArgumentException} says what is wrong with it. */
        void accept(List<String> cells) throws IOException;
    }

    /** Packed size in bytes. */
    public long size() throws IOException {
        return Files.size(path);
    }

    /** The day on which the file was last changed. */
    public LocalDate date() throws IOException {
        return Files.getLastModifiedTime(path)
                .toInstant()
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
    }

    /** What tells this file from a changed one: its name, size and time. */
    public String mark() throws IOException {
        return path.getFileName() + " " + size() + " "
                + Files.getLastModifiedTime(path).toMillis();
    }

    /**
     * Goes through the rows, leaving out comments and a header; wrong ones are counted and left out.
     *
     * @return how many were used
     * @throws ForeignDump if most rows are wrong, so that the file seems to be of another format
     */
    public int rows(Progress progress, WrongLines wrong, RowUse use) throws IOException {
        progress.begin("reading " + name, size());
        int used = 0;
        int failed = 0;
        int number = 0;
        String first = "";
        try (Counted counted = new Counted(Files.newInputStream(path));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(unpacked(counted), StandardCharsets.UTF_8), 1 << 16)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if ((number & 1023) == 0) {
                    progress.reach(counted.count);
                }
                if (line.isEmpty() || line.startsWith("#") || line.startsWith("ISO\t")) {
                    continue;
                }
                try {
                    use.accept(cells(line));
                    used++;
                } catch (IllegalArgumentException e) {
                    String problem = name + ":" + number + ": " + e.getMessage();
                    first = failed++ == 0 ? problem : first;
                    wrong.add(problem);
                }
                if (used + failed == ENOUGH) {
                    check(used, failed, first);
                }
            }
        } catch (java.util.zip.ZipException | java.io.EOFException | org.tukaani.xz.XZIOException e) {
            throw new ForeignDump(path + ": cannot be unpacked after line " + number + " (" + e.getMessage()
                    + "); was it fetched to its end? Fetch it again");
        }
        check(used, failed, first);
        return used;
    }

    private void check(int used, int failed, String first) throws ForeignDump {
        if (failed > used) {
            throw new ForeignDump(path + " is of another format: " + first + ". Expected: " + format.expected());
        }
    }

    private List<String> cells(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() < format.columns()) {
            throw new IllegalArgumentException(cells.size() + " columns, where there should be " + format.columns());
        }
        if (line.indexOf('\ufffd') >= 0) {
            throw new IllegalArgumentException("it is not UTF-8");
        }
        return cells;
    }

    /** The whole file, unpacked. */
    public byte[] bytes() throws IOException {
        try (InputStream in = unpacked(Files.newInputStream(path))) {
            return in.readAllBytes();
        }
    }

    private InputStream unpacked(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        String packed = path.getFileName().toString();
        if (packed.endsWith(".xz")) {
            return new XZInputStream(buffered);
        }
        if (packed.endsWith(".gz")) {
            return new GZIPInputStream(buffered, 1 << 16);
        }
        return packed.endsWith(".zip") ? entry(new ZipInputStream(buffered)) : buffered;
    }

    private InputStream entry(ZipInputStream zip) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(name)) {
                return zip;
            }
        }
        throw new ForeignDump(path + " holds no " + name);
    }

    /** Counts the bytes that were read from the disk. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            count += octet < 0 ? 0 : 1;
            return octet;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
