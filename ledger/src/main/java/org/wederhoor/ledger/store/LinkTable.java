package org.wederhoor.ledger.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.wederhoor.ledger.EventKey;
import org.wederhoor.ledger.linking.Link;
import org.wederhoor.ledger.linking.ReasonsJson;

/** Which events seem to be the same. */
public final class LinkTable {
    private static final RowMapper<StoredLink> LINK = (row, context) -> new StoredLink(
            new EventKey(row.getString("report"), row.getString("event")),
            new EventKey(row.getString("other_report"), row.getString("other_event")),
            row.getDouble("score"),
            row.getString("reasons"));

    private final Handle handle;

    LinkTable(Handle handle) {
        this.handle = handle;
    }

    /** Keeps links. */
    public void insert(Collection<Link> links) {
        if (links.isEmpty()) {
            return;
        }
        PreparedBatch rows =
                handle.prepareBatch("INSERT INTO link (report, event, other_report, other_event, score, reasons)"
                        + " VALUES (:report, :event, :otherReport, :otherEvent, :score, :reasons)");
        for (Link link : links) {
            rows.bind("report", link.one().report())
                    .bind("event", link.one().event())
                    .bind("otherReport", link.other().report())
                    .bind("otherEvent", link.other().event())
                    .bind("score", link.score())
                    .bind("reasons", ReasonsJson.write(link.reasons()))
                    .add();
        }
        rows.execute();
    }

    /** Forgets the links of the events of a reading that counts no more. */
    public void delete(String report) {
        handle.execute("DELETE FROM link WHERE report = ?", report);
        handle.execute("DELETE FROM link WHERE other_report = ?", report);
    }

    /** The links of an event. */
    public List<StoredLink> of(EventKey event) {
        return handle.createQuery("SELECT * FROM link WHERE report = :report AND event = :event UNION ALL"
                        + " SELECT * FROM link WHERE other_report = :report AND other_event = :event")
                .bind("report", event.report())
                .bind("event", event.event())
                .map(LINK)
                .list();
    }

    /** The strongest link of a report's events with another event of an incident; of equals the first by its keys. */
    public Optional<StoredLink> strongest(String report, String incident) {
        return strongest("link.report = :report OR link.other_report = :report", report, "", incident);
    }

    /** The strongest link between events of two reports that are of one incident; of equals the first by its keys. */
    public Optional<StoredLink> between(String report, String other, String incident) {
        return strongest(
                "link.report = :report AND link.other_report = :other OR link.report = :other AND link.other_report = :report",
                report,
                other,
                incident);
    }

    private Optional<StoredLink> strongest(String which, String report, String other, String incident) {
        return handle.createQuery("SELECT link.* FROM link"
                        + " JOIN event AS one ON one.report = link.report AND one.event = link.event AND one.incident = :incident"
                        + " JOIN event AS two ON two.report = link.other_report AND two.event = link.other_event"
                        + " AND two.incident = :incident WHERE " + which
                        + " ORDER BY score DESC, link.report, link.event, other_report, other_event LIMIT 1")
                .bind("report", report)
                .bind("other", other)
                .bind("incident", incident)
                .map(LINK)
                .findOne();
    }
}
