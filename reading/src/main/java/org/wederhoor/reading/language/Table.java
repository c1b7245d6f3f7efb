package org.wederhoor.reading.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A lexicon file: tab-separated values in UTF-8, its first line naming the columns; empty lines and lines that begin
 * with {@code #} are for people.
 *
 * @param file its name, for messages
 */
public record Table(String file, List<String> columns, List<Row> rows) {
    /**
     * One entry.
     *
     * @param line its line number in the file, from 1
     */
    public record Row(Table table, int line, List<String> cells) {
        /** The cell under {@code column}, empty when the row ends before it. */
        public String get(String column) {
            int at = table.columns.indexOf(column);
            if (at < 0) {
                throw error("there is no column '" + column + "', only " + table.columns);
            }
            return at < cells.size() ? cells.get(at) : "";
        }

        /** The parts of a cell that lists several values separated by commas, none when it is empty. */
        public List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty()
                    ? List.of()
                    : Arrays.stream(cell.split(",")).map(String::strip).toList();
        }

        /** An error that names the file and the line, for an entry that cannot be used. */
        public IllegalArgumentException error(String problem) {
            return new IllegalArgumentException(table.file + ":" + line + ": " + problem);
        }
    }

    /** The table in a file that the program carries, by its absolute name there. */
    public static Table resource(String file) {
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("missing from the program: " + file);
            }
            return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Reads a table; a row with more cells than there are columns is an error. */
    public static Table parse(String file, String content) {
        List<Row> rows = new ArrayList<>();
        Table table = null;
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells =
                    Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
            if (table == null) {
                table = new Table(file, cells, rows);
                continue;
            }
            Row row = new Row(table, number, cells);
            if (cells.size() > table.columns.size()) {
                throw row.error(cells.size() + " cells, but " + table.columns.size() + " columns");
            }
            rows.add(row);
        }
        if (table == null) {
            throw new IllegalArgumentException(file + ": no header line");
        }
        return table;
    }

    @Override
    public String toString() {
        return file + " (" + rows.size() + " rows)";
    }
}
