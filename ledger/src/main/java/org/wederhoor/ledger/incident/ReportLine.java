package org.wederhoor.ledger.incident;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.ledger.decision.Grade;
import org.wederhoor.ledger.linking.Link;

/**
 * A report among those that tell an incident.
 *
 * @param id of the report in the ledger
 * @param name what the user calls it
 * @param origin id of the report that it is a copy of; its own when it stands by itself
 * @param grade what people gave it; null when they gave none
 * @param events ids of the events of its reading that are the incident
 * @param joinedBy the link of these with the report that the incident begins with or, without one, their strongest; null when there is none, as
 *     in the only report
 */
public record ReportLine(
        String id,
        String name,
        String language,
        @Nullable LocalDate published,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String url,
        String origin,
        @Nullable Grade grade,
        List<String> events,
        @Nullable Link joinedBy) {
    public ReportLine {
        events = List.copyOf(events);
    }
}
