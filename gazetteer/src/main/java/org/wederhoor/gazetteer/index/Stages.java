package org.wederhoor.gazetteer.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.wederhoor.gazetteer.dump.DumpFile;
import org.wederhoor.gazetteer.dump.Tally;

/**
 * The folder beside an index in which its finished parts are kept while it is built, so that an interrupted build goes on where it
 * stopped. A part is called after the files it was made from, with their sizes and times: one of other files is made anew.
 */
public final class Stages {
    /** To be raised when the parts of an older program are of no use any more. */
    private static final String VERSION = "1";

    private static final int MARK = 12;

    /** Makes a part: its records, and an account of what was left out. */
    @FunctionalInterface
    public interface Making {
        void make(RecordFile.Writer out, Tally tally) throws IOException;
    }

    private final Path folder;
    private final Tally all = new Tally();

    /** The folder for the parts of {@code index}, which is made if it is not there. */
    public Stages(Path index) throws IOException {
        folder = index.resolveSibling(index.getFileName() + ".building");
        Files.createDirectories(folder);
    }

    public Path folder() {
        return folder;
    }

    /** What all parts counted, in this run or one before. */
    public Tally tally() {
        return all;
    }

    /** The part {@code name}, which is made from {@code files} if it is not there. */
    public Path part(String name, List<DumpFile> files, Making making) throws IOException {
        Path part = folder.resolve(name + "-" + mark(files));
        Path account = folder.resolve(part.getFileName() + ".tally");
        if (!Files.exists(part) || !Files.exists(account)) {
            Path unfinished = folder.resolve(part.getFileName() + ".part");
            Tally tally = new Tally();
            try (RecordFile.Writer out = new RecordFile.Writer(unfinished)) {
                making.make(out, tally);
            }
            tally.write(account);
            Files.move(unfinished, part, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        all.add(Tally.read(account));
        return part;
    }

    private static String mark(List<DumpFile> files) throws IOException {
        StringBuilder marks = new StringBuilder(VERSION);
        for (DumpFile file : files) {
            marks.append('\n').append(file.mark());
        }
        try {
            byte[] sum =
                    MessageDigest.getInstance("SHA-256").digest(marks.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, MARK);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Deletes the parts, when the index is whole. */
    public void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
