package org.wederhoor.app.file;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.language.Table;

/**
 * A list of reports with what is known of each: tab-separated values with a header line. The column {@code file} is
 * needed, relative to the list's own folder; {@code language}, {@code published}, {@code publisher}, {@code title} and
 * {@code url} may be there.
 */
public final class Manifest {
    private static final Set<String> COLUMNS = Set.of("file", "language", "published", "publisher", "title", "url");

    private Manifest() {}

    /**
     * The files of a list, in its order.
     *
     * @throws IllegalArgumentException naming file and line, if the list cannot be understood
     */
    public static List<ReportFile> read(Path list) throws IOException {
        Table table = TableFile.read(list);
        for (String column : table.columns()) {
            if (!COLUMNS.contains(column)) {
                throw new IllegalArgumentException(list + ": there is no column '" + column + "', only "
                        + COLUMNS.stream().sorted().toList());
            }
        }
        if (!table.columns().contains("file")) {
            throw new IllegalArgumentException(list + ": the column 'file' is missing");
        }
        List<ReportFile> files = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            files.add(file(list, table, row));
        }
        return files;
    }

    private static ReportFile file(Path list, Table table, Table.Row row) {
        String name = row.get("file");
        if (name.isEmpty()) {
            throw row.error("the file is missing");
        }
        Particulars particulars = new Particulars(
                cell(table, row, "language"),
                day(table, row),
                cell(table, row, "publisher"),
                cell(table, row, "title"),
                cell(table, row, "url"));
        return ReportFile.of(path(list, row, name)).with(particulars);
    }

    private static Path path(Path list, Table.Row row, String name) {
        try {
            return list.resolveSibling(name);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(
                    row.error("'" + name + "' is no name of a file").getMessage(), e);
        }
    }

    private static @Nullable LocalDate day(Table table, Table.Row row) {
        String written = cell(table, row, "published");
        try {
            return written == null ? null : Particulars.day(written);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    row.error(String.valueOf(e.getMessage())).getMessage(), e);
        }
    }

    private static @Nullable String cell(Table table, Table.Row row, String column) {
        String cell = table.columns().contains(column) ? row.get(column) : "";
        return cell.isEmpty() ? null : cell;
    }
}
