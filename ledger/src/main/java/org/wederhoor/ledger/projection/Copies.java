package org.wederhoor.ledger.projection;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wederhoor.ledger.origin.Shingles;
import org.wederhoor.ledger.origin.Words;
import org.wederhoor.ledger.store.StoredReport;
import org.wederhoor.ledger.store.Tables;

/** Traces every report to its origin: of reports that are copies of each other, by way of others too, the first published. */
final class Copies {
    private static final Comparator<StoredReport> FIRST = Comparator.comparing(
                    (StoredReport stored) -> stored.report().published() == null
                            ? "~"
                            : stored.report().published().toString())
            .thenComparing(StoredReport::id);

    private Copies() {}

    /** Traces a report just kept; returns the ids of the reports whose origin is another now. */
    static Set<String> trace(Tables tables, StoredReport stored, List<String> words) {
        Shingles shingles = Shingles.of(words);
        List<Long> bands = shingles.bands();
        Map<String, Double> copies = new TreeMap<>();
        for (StoredReport other : tables.reports().all(tables.copies().sharing(bands))) {
            double likeness =
                    shingles.likeness(Shingles.of(Words.of(other.report().text())));
            if (Shingles.isCopy(likeness)) {
                copies.put(other.id(), likeness);
            }
        }
        tables.copies().insert(stored.id(), bands, copies);
        return copies.isEmpty() ? Set.of() : traceAll(tables, connected(tables, stored.id()));
    }

    private static Set<String> traceAll(Tables tables, Set<String> connected) {
        List<StoredReport> reports = tables.reports().all(connected);
        String origin = reports.stream().min(FIRST).orElseThrow().id();
        Set<String> moved = new TreeSet<>();
        for (StoredReport report : reports) {
            if (!report.origin().equals(origin)) {
                tables.reports().trace(report.id(), origin);
                moved.add(report.id());
            }
        }
        return moved;
    }

    private static Set<String> connected(Tables tables, String report) {
        Set<String> seen = new TreeSet<>(Set.of(report));
        Deque<String> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            for (String copy : tables.copies().copies(waiting.remove())) {
                if (seen.add(copy)) {
                    waiting.add(copy);
                }
            }
        }
        return seen;
    }
}
