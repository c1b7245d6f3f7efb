package org.wederhoor.gazetteer.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.wederhoor.reading.language.Table;

/** A table of this module. */
public final class Resource {
    private static final String FOLDER = "/org/wederhoor/gazetteer/";

    private Resource() {}

    /** The table in {@code file}. */
    public static Table table(String file) {
        try (InputStream in = Resource.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IOException("missing from the program: " + FOLDER + file);
            }
            return Table.parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
