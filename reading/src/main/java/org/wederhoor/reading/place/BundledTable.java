package org.wederhoor.reading.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.wederhoor.reading.language.Table;

/** Tables beside the gazetteer that are the same for all languages. */
final class BundledTable {
    private BundledTable() {}

    static Table read(String file) {
        try (InputStream in = BundledTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("missing from the program: " + file);
            }
            return Table.parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
