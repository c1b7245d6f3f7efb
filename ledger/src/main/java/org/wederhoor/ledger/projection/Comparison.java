package org.wederhoor.ledger.projection;

import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wederhoor.ledger.store.DerivedTable;
import org.wederhoor.ledger.store.StoredEvent;
import org.wederhoor.ledger.store.Tables;

/**
 * Compares tables as they are with those that the record gives, cell by cell.
 *
 * @param given the tables as they are
 * @param again the tables that the record gives
 */
record Comparison(Tables given, Tables again) {
    /** The first cell or row that is not as the record has it. */
    Optional<Flaw> firstFlaw(DerivedTable table) {
        try (Stream<Map<String, @Nullable String>> rows = given.all().rows(table);
                Stream<Map<String, @Nullable String>> expected = again.all().rows(table)) {
            Iterator<Map<String, @Nullable String>> is = rows.iterator();
            Iterator<Map<String, @Nullable String>> should = expected.iterator();
            while (is.hasNext() && should.hasNext()) {
                Map<String, @Nullable String> row = is.next();
                Map<String, @Nullable String> wanted = should.next();
                if (!row.equals(wanted)) {
                    return Optional.of(flaw(table, row, wanted));
                }
            }
            if (is.hasNext()) {
                Map<String, @Nullable String> row = is.next();
                return Optional.of(
                        new Flaw(entry(row), name(table, row) + " is there, but does not come out of the record"));
            }
            return should.hasNext() ? Optional.of(lost(table, should.next())) : Optional.empty();
        }
    }

    private Flaw flaw(DerivedTable table, Map<String, @Nullable String> row, Map<String, @Nullable String> wanted) {
        if (!name(table, row).equals(name(table, wanted))) {
            return lost(table, wanted);
        }
        String column = wanted.keySet().stream()
                .filter(each -> !Objects.equals(wanted.get(each), row.get(each)))
                .findFirst()
                .orElse("?");
        return new Flaw(
                entry(wanted),
                name(table, wanted) + ": " + column + " is " + shown(row.get(column)) + ", and by the record "
                        + shown(wanted.get(column)));
    }

    private Flaw lost(DerivedTable table, Map<String, @Nullable String> wanted) {
        return new Flaw(entry(wanted), name(table, wanted) + " comes out of the record, but is gone");
    }

    private static String name(DerivedTable table, Map<String, @Nullable String> row) {
        return table.key().stream()
                .map(column -> column + " " + row.get(column))
                .collect(Collectors.joining(
                        ", ", "the row of table " + table.name().toLowerCase(java.util.Locale.ROOT) + " with ", ""));
    }

    private static String shown(@Nullable String value) {
        return value == null
                ? "empty"
                : value.length() <= 60 ? "'" + value + "'" : "'" + value.substring(0, 60) + "...'";
    }

    /** The entry that a row was worked out from, as far as the row tells. */
    private long entry(Map<String, @Nullable String> row) {
        String entry = row.get("entry");
        if (entry != null) {
            return Long.parseLong(entry);
        }
        String report = row.get("report");
        if (report == null) {
            String incident = row.getOrDefault("incident", row.get("id"));
            report = incident == null
                    ? null
                    : again.events().in(incident).stream()
                            .map(StoredEvent::key)
                            .map(key -> key.report())
                            .findFirst()
                            .orElse(null);
        }
        return report == null
                ? 0
                : again.reports().find(report).map(stored -> stored.reading()).orElse(0L);
    }
}
