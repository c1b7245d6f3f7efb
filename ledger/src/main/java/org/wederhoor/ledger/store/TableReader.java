package org.wederhoor.ledger.store;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads tables as they are, row by row, so that those of two databases can be compared, whatever these are. */
public final class TableReader {
    private static final Set<String> NUMBERS = Set.of("band", "entry", "start");

    private final Handle handle;
    private final Dialect dialect;

    TableReader(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
    }

    /** The rows in the order of the table's key, texts by their bytes; each from the names of the columns to what they hold. */
    public Stream<Map<String, @Nullable String>> rows(DerivedTable table) {
        String order = table.key().stream()
                .map(column -> NUMBERS.contains(column) ? column : dialect.bytewise(column))
                .collect(Collectors.joining(", "));
        return handle
                .createQuery("SELECT * FROM " + table + " ORDER BY " + order)
                .setFetchSize(Dialect.AT_A_TIME)
                .map((row, context) -> row(row))
                .stream();
    }

    private static Map<String, @Nullable String> row(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        for (int at = 1; at <= columns.getColumnCount(); at++) {
            Object value = row.getObject(at);
            values.put(columns.getColumnName(at), value == null ? null : value.toString());
        }
        return values;
    }
}
