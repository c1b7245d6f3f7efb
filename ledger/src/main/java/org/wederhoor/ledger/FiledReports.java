package org.wederhoor.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wederhoor.ledger.chain.Entry;
import org.wederhoor.ledger.chain.ReadingBody;
import org.wederhoor.ledger.decision.Decision;
import org.wederhoor.ledger.decision.Grade;
import org.wederhoor.ledger.incident.FiledReport;
import org.wederhoor.ledger.incident.IncidentSummary;
import org.wederhoor.ledger.store.StoredDecision;
import org.wederhoor.ledger.store.StoredEvent;
import org.wederhoor.ledger.store.StoredReport;
import org.wederhoor.ledger.store.Tables;
import org.wederhoor.reading.Reading;

/**
 * Finds reports and what belongs to them.
 *
 * @param tables of one transaction
 */
record FiledReports(Tables tables) {
    /** The report with an id, or the beginning of one, or a name. */
    Optional<FiledReport> report(String id) {
        return find(id).map(this::filed);
    }

    /** The report that {@code id} means, as it is kept; of a name that several have, the one that was put on record last. */
    Optional<StoredReport> find(String id) {
        return tables.reports().find(id).or(() -> begins(id)).or(() -> {
            List<StoredReport> named = tables.reports().named(id);
            return named.isEmpty() ? Optional.empty() : Optional.of(named.get(named.size() - 1));
        });
    }

    private Optional<StoredReport> begins(String id) {
        List<String> ids = tables.reports().ids(id);
        return ids.size() == 1 ? tables.reports().find(ids.get(0)) : Optional.empty();
    }

    private FiledReport filed(StoredReport stored) {
        List<IncidentSummary> incidents = tables.events().of(stored.id()).stream()
                .map(StoredEvent::incident)
                .filter(Objects::nonNull)
                .distinct()
                .map(incident -> tables.incidents().find(incident).orElseThrow())
                .toList();
        return new FiledReport(
                stored.id(),
                reading(stored),
                grade(stored.id()),
                stored.replacedBy(),
                stored.origin(),
                tables.copies().copies(stored.id()),
                incidents);
    }

    /** The reading of a report that counts. */
    Reading reading(StoredReport stored) {
        Entry entry = tables.entries()
                .find(stored.reading())
                .orElseThrow(() -> new IllegalStateException("the reading of report " + stored.id() + " is gone"));
        return ReadingBody.reading(entry, stored.report());
    }

    /** The grade that a report has. */
    @Nullable
    Grade grade(String report) {
        Grade grade = null;
        for (StoredDecision decision : tables.decisions().grades(report)) {
            if (decision.undoneBy() == null && decision.decision() instanceof Decision.Graded graded) {
                grade = graded.grade();
            }
        }
        return grade;
    }
}
