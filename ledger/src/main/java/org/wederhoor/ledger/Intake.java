package org.wederhoor.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wederhoor.ledger.chain.DecisionBody;
import org.wederhoor.ledger.chain.Entry;
import org.wederhoor.ledger.chain.EntryKind;
import org.wederhoor.ledger.chain.LinksBody;
import org.wederhoor.ledger.chain.ReadingBody;
import org.wederhoor.ledger.chain.ReportBody;
import org.wederhoor.ledger.decision.Decision;
import org.wederhoor.ledger.linking.EventProfile;
import org.wederhoor.ledger.linking.Link;
import org.wederhoor.ledger.projection.LinkSearch;
import org.wederhoor.ledger.projection.Projection;
import org.wederhoor.ledger.store.StoredReport;
import org.wederhoor.ledger.store.Tables;
import org.wederhoor.reading.Reading;

/** Puts reports, readings, links and decisions on record, in one transaction. */
final class Intake {
    private final Tables tables;
    private final Instant now;
    private final Projection projection;

    /** @param now the time that the entries bear */
    Intake(Tables tables, Instant now) {
        this.tables = tables;
        this.now = now;
        this.projection = new Projection(tables);
    }

    /** Puts a reading on record, and its report if that is not there yet. */
    Receipt add(Reading reading) {
        String id = ReportBody.id(reading.report());
        String body = ReadingBody.of(reading);
        Optional<StoredReport> there = tables.reports().find(id);
        if (there.isPresent()
                && tables.entries()
                        .find(there.get().reading())
                        .filter(entry -> entry.body().equals(body))
                        .isPresent()) {
            return new Receipt(id, Receipt.Outcome.KNOWN);
        }
        if (there.isEmpty()) {
            projection.report(append(EntryKind.REPORT, id, ReportBody.of(reading.report())), reading.report());
        }
        List<EventProfile> profiles = projection.reading(append(EntryKind.READING, id, body), reading);
        List<Link> links = LinkSearch.of(tables, id, profiles);
        if (!links.isEmpty()) {
            append(EntryKind.LINKS, id, LinksBody.of(links));
            projection.links(links);
        }
        return new Receipt(id, there.isEmpty() ? Receipt.Outcome.ADDED : Receipt.Outcome.READ_ANEW);
    }

    /** Puts a decision on record; returns the number of its entry. */
    long decide(String subject, Decision decision, String author) {
        Entry entry = append(EntryKind.DECISION, subject, DecisionBody.of(decision, author));
        projection.decision(entry);
        return entry.number();
    }

    /** Forms the incidents that have changed. */
    void finish() {
        projection.finish();
    }

    private Entry append(EntryKind kind, String subject, String body) {
        return tables.entries().append(kind, subject, now, body);
    }
}
