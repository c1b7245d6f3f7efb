package org.wederhoor.ledger.incident;

import java.util.List;
import org.wederhoor.ledger.decision.EventRef;

/**
 * One incident whole: what the reports tell of it together.
 *
 * @param events the events that it is, that by which it is known first
 * @param reports those that tell it, the first published first
 * @param decisions what people decided about it, undone ones too, the oldest first
 */
public record Incident(
        IncidentSummary summary, List<EventRef> events, List<ReportLine> reports, List<DecisionLine> decisions) {
    public Incident {
        events = List.copyOf(events);
        reports = List.copyOf(reports);
        decisions = List.copyOf(decisions);
    }
}
