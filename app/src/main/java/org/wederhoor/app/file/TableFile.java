package org.wederhoor.app.file;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.wederhoor.reading.language.Table;

/** A table of tab-separated values in a file of the user's. */
public final class TableFile {
    private TableFile() {}

    /**
     * The table in {@code file}.
     *
     * @throws IllegalArgumentException naming the file, if it is not there or is no such table
     */
    public static Table read(Path file) throws IOException {
        try {
            return Table.parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (MalformedInputException e) {
            throw new IllegalArgumentException(file + ": is not valid UTF-8", e);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(file + ": does not exist", e);
        }
    }
}
