package org.wederhoor.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wederhoor.ledger.chain.Entry;
import org.wederhoor.ledger.store.StoredEvent;
import org.wederhoor.ledger.store.StoredReport;
import org.wederhoor.ledger.store.Tables;

/**
 * Tells how a report or an incident came to be what it is.
 *
 * @param tables of one transaction
 */
record History(Tables tables) {
    /** The entries about a report, or about the reports of an incident and what was decided on it, the oldest first; none if there is no such. */
    List<Entry> of(String id) {
        Optional<String> incident = new IncidentIds(tables).current(id);
        if (incident.isEmpty()) {
            Optional<StoredReport> report = new FiledReports(tables).find(id);
            return report.isEmpty() ? List.of() : entries(Set.of(report.get().id()), Set.of());
        }
        List<StoredEvent> events = tables.events().in(incident.get());
        Set<String> reports = new TreeSet<>();
        events.forEach(event -> reports.add(event.key().report()));
        Set<String> handles = new TreeSet<>();
        events.forEach(event -> handles.add(event.handle()));
        return entries(reports, handles);
    }

    private List<Entry> entries(Set<String> reports, Set<String> incidents) {
        List<Entry> entries = new ArrayList<>();
        reports.forEach(report -> entries.addAll(tables.entries().about(report)));
        incidents.forEach(incident -> entries.addAll(tables.entries().about(incident)));
        entries.sort(Comparator.comparingLong(Entry::number));
        return entries;
    }
}
