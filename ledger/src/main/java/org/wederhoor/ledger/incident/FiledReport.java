package org.wederhoor.ledger.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.ledger.decision.Grade;
import org.wederhoor.reading.Reading;

/**
 * A report on record.
 *
 * @param id of the report in the ledger
 * @param reading what was read in it last
 * @param grade what people gave it last; null when they gave none
 * @param replacedBy id of the revision that counts in its place; null when it counts itself
 * @param origin id of the report that it is a copy of; its own when it stands by itself
 * @param copies ids of the reports that have most of its words
 * @param incidents the incidents that it tells, in the order of its text
 */
public record FiledReport(
        String id,
        Reading reading,
        @Nullable Grade grade,
        @Nullable String replacedBy,
        String origin,
        List<String> copies,
        List<IncidentSummary> incidents) {
    public FiledReport {
        copies = List.copyOf(copies);
        incidents = List.copyOf(incidents);
    }
}
