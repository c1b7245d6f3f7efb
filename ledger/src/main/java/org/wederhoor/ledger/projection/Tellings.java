package org.wederhoor.ledger.projection;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wederhoor.ledger.Telling;
import org.wederhoor.ledger.chain.Entry;
import org.wederhoor.ledger.chain.ReadingBody;
import org.wederhoor.ledger.store.StoredEvent;
import org.wederhoor.ledger.store.StoredReport;
import org.wederhoor.ledger.store.Tables;
import org.wederhoor.reading.Reading;

/** Gathers what reports tell of an incident; keeps the readings that were asked for last. */
public final class Tellings {
    private static final int KEPT = 256;
    private static final Comparator<Telling> BY_DAY = Comparator.comparing(
                    (Telling telling) -> telling.reading().report().published() == null
                            ? "~"
                            : telling.reading().report().published().toString())
            .thenComparing(Telling::report);

    private final Tables tables;
    private final Map<Long, Reading> readings = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Reading> eldest) {
            return size() > KEPT;
        }
    };

    /** @param tables of one transaction */
    public Tellings(Tables tables) {
        this.tables = tables;
    }

    /** What each report tells with these events, the first published first, those without a day last. */
    public List<Telling> of(Collection<StoredEvent> events) {
        Map<String, List<String>> byReport = events.stream()
                .map(StoredEvent::key)
                .collect(Collectors.groupingBy(
                        key -> key.report(),
                        TreeMap::new,
                        Collectors.mapping(key -> key.event(), Collectors.toList())));
        return tables.reports().all(new TreeSet<>(byReport.keySet())).stream()
                .map(stored -> new Telling(
                        stored.id(), stored.origin(), reading(stored), byReport.getOrDefault(stored.id(), List.of())))
                .sorted(BY_DAY)
                .toList();
    }

    private Reading reading(StoredReport stored) {
        Reading known = readings.get(stored.reading());
        if (known == null) {
            Entry entry = tables.entries().find(stored.reading()).orElseThrow();
            known = ReadingBody.reading(entry, stored.report());
            readings.put(stored.reading(), known);
        }
        return known;
    }
}
