package org.wederhoor.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wederhoor.ledger.decision.EventRef;
import org.wederhoor.ledger.incident.DecisionLine;
import org.wederhoor.ledger.incident.Incident;
import org.wederhoor.ledger.incident.ReportLine;
import org.wederhoor.ledger.linking.Link;
import org.wederhoor.ledger.linking.ReasonsJson;
import org.wederhoor.ledger.projection.Decided;
import org.wederhoor.ledger.projection.Tellings;
import org.wederhoor.ledger.store.StoredEvent;
import org.wederhoor.ledger.store.Tables;
import org.wederhoor.reading.Report;

/**
 * Lays together what there is about an incident.
 *
 * @param tables of one transaction
 */
record IncidentFile(Tables tables) {
    /** The incident that an id means. */
    Optional<Incident> incident(String id) {
        return new IncidentIds(tables).current(id).map(this::laidTogether);
    }

    private Incident laidTogether(String id) {
        List<StoredEvent> events = tables.events().in(id);
        Set<EventKey> keys = events.stream().map(StoredEvent::key).collect(Collectors.toCollection(TreeSet::new));
        List<EventRef> refs = refs(id, events);
        List<Telling> told = new Tellings(tables).of(events);
        return new Incident(
                tables.incidents().find(id).orElseThrow(),
                refs,
                told.stream().map(telling -> line(telling, refs.get(0), id)).toList(),
                decisions(keys));
    }

    private static List<EventRef> refs(String id, List<StoredEvent> events) {
        return events.stream()
                .sorted(Comparator.comparing(
                                (StoredEvent event) -> !event.handle().equals(id))
                        .thenComparing(StoredEvent::key))
                .map(event -> new EventRef(event.key().report(), event.start()))
                .toList();
    }

    private ReportLine line(Telling telling, EventRef first, String incident) {
        Report report = telling.reading().report();
        return new ReportLine(
                telling.report(),
                report.id(),
                report.language(),
                report.published(),
                report.publisher(),
                report.title(),
                report.url(),
                telling.origin(),
                new FiledReports(tables).grade(telling.report()),
                telling.events(),
                joinedBy(telling.report(), first, incident));
    }

    /** What joins a report: its link with the report that the incident begins with or, when it has none, its strongest. */
    private @Nullable Link joinedBy(String report, EventRef first, String incident) {
        return tables.links()
                .between(report, first.report(), incident)
                .or(() -> tables.links().strongest(report, incident))
                .map(link -> new Link(link.one(), link.other(), link.score(), ReasonsJson.read(link.reasons())))
                .orElse(null);
    }

    private List<DecisionLine> decisions(Set<EventKey> keys) {
        Decided decided = new Decided(tables);
        Set<String> reports = keys.stream().map(EventKey::report).collect(Collectors.toCollection(TreeSet::new));
        return tables.decisions().aboutEventsOf(reports).stream()
                .filter(stored -> stored.decision().events().stream()
                        .anyMatch(event ->
                                decided.key(event).filter(keys::contains).isPresent()))
                .map(stored -> new DecisionLine(
                        stored.entry(), stored.written(), stored.author(), stored.decision(), stored.undoneBy()))
                .toList();
    }
}
