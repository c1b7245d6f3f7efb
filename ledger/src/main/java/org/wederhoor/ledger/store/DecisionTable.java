package org.wederhoor.ledger.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.wederhoor.ledger.decision.Decision;
import org.wederhoor.ledger.decision.DecisionJson;
import org.wederhoor.ledger.decision.EventRef;
import tools.jackson.databind.ObjectMapper;

/** What people decided. */
public final class DecisionTable {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final RowMapper<StoredDecision> DECISION = (row, context) -> new StoredDecision(
            row.getLong("entry"),
            Instant.parse(row.getString("written")),
            row.getString("author"),
            DecisionJson.read(MAPPER.readTree(row.getString("body"))),
            row.getObject("undone_by") == null ? null : row.getLong("undone_by"));

    private final Handle handle;

    DecisionTable(Handle handle) {
        this.handle = handle;
    }

    /** Keeps a decision, and which events it is about. */
    public void insert(StoredDecision stored) {
        Decision decision = stored.decision();
        handle.createUpdate("INSERT INTO decision (entry, written, author, report, body, undone_by)"
                        + " VALUES (:entry, :written, :author, :report, :body, NULL)")
                .bind("entry", stored.entry())
                .bind("written", stored.written().toString())
                .bind("author", stored.author())
                .bind("report", decision instanceof Decision.Graded graded ? graded.report() : null)
                .bind("body", DecisionJson.write(decision).toString())
                .execute();
        if (!decision.events().isEmpty()) {
            PreparedBatch rows = handle.prepareBatch("INSERT INTO decision_event (entry, report, start)"
                    + " VALUES (:entry, :report, :start) ON CONFLICT DO NOTHING");
            for (EventRef event : decision.events()) {
                rows.bind("entry", stored.entry())
                        .bind("report", event.report())
                        .bind("start", event.start())
                        .add();
            }
            rows.execute();
        }
    }

    /** Marks a decision as undone by a later one. */
    public void undo(long entry, long by) {
        handle.createUpdate("UPDATE decision SET undone_by = :by WHERE entry = :entry")
                .bind("entry", entry)
                .bind("by", by)
                .execute();
    }

    /** The decision that an entry put on record. */
    public Optional<StoredDecision> find(long entry) {
        return handle.createQuery("SELECT * FROM decision WHERE entry = :entry")
                .bind("entry", entry)
                .map(DECISION)
                .findOne();
    }

    /** The decisions about an event that any of {@code reports} tells, undone ones too, in the order in which they were taken. */
    public List<StoredDecision> aboutEventsOf(Collection<String> reports) {
        if (reports.isEmpty()) {
            return List.of();
        }
        return handle.createQuery("SELECT * FROM decision WHERE entry IN"
                        + " (SELECT entry FROM decision_event WHERE report IN (<reports>)) ORDER BY entry")
                .bindList("reports", List.copyOf(reports))
                .map(DECISION)
                .list();
    }

    /** The grades that a report was given, undone ones too, in the order in which they were given. */
    public List<StoredDecision> grades(String report) {
        return handle.createQuery("SELECT * FROM decision WHERE report = :report ORDER BY entry")
                .bind("report", report)
                .map(DECISION)
                .list();
    }
}
