package org.wederhoor.ledger.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.wederhoor.ledger.EventKey;

/** The events of the readings that count, and where each is looked for. */
public final class EventTable {
    private static final RowMapper<StoredEvent> EVENT = (row, context) -> new StoredEvent(
            new EventKey(row.getString("report"), row.getString("event")),
            row.getInt("start"),
            row.getString("handle"),
            row.getString("profile"),
            row.getString("incident"));

    private final Handle handle;

    EventTable(Handle handle) {
        this.handle = handle;
    }

    /** Keeps an event, to be looked for in {@code blocks}. */
    public void insert(StoredEvent event, Collection<String> blocks) {
        handle.createUpdate("INSERT INTO event (report, event, start, handle, profile, incident)"
                        + " VALUES (:report, :event, :start, :handle, :profile, :incident)")
                .bind("report", event.key().report())
                .bind("event", event.key().event())
                .bind("start", event.start())
                .bind("handle", event.handle())
                .bind("profile", event.profile())
                .bind("incident", event.incident())
                .execute();
        if (!blocks.isEmpty()) {
            PreparedBatch rows = handle.prepareBatch(
                    "INSERT INTO event_block (block, report, event) VALUES (:block, :report, :event)");
            for (String block : blocks) {
                rows.bind("block", block)
                        .bind("report", event.key().report())
                        .bind("event", event.key().event())
                        .add();
            }
            rows.execute();
        }
        handle.createUpdate(
                        "INSERT INTO handle (id, report, start) VALUES (:id, :report, :start) ON CONFLICT (id) DO NOTHING")
                .bind("id", event.handle())
                .bind("report", event.key().report())
                .bind("start", event.start())
                .execute();
    }

    /** Forgets the events of a reading that counts no more. */
    public void delete(String report) {
        handle.execute("DELETE FROM event WHERE report = ?", report);
        handle.execute("DELETE FROM event_block WHERE report = ?", report);
    }

    /** The events of a report, by the number of their id. */
    public List<StoredEvent> of(String report) {
        return handle.createQuery("SELECT * FROM event WHERE report = :report ORDER BY LENGTH(event), event")
                .bind("report", report)
                .map(EVENT)
                .list();
    }

    /** The events of an incident. */
    public List<StoredEvent> in(String incident) {
        return handle.createQuery(
                        "SELECT * FROM event WHERE incident = :incident ORDER BY report, LENGTH(event), event")
                .bind("incident", incident)
                .map(EVENT)
                .list();
    }

    /** The events of other reports that may be looked for in one of {@code blocks}. */
    public List<StoredEvent> sharing(Collection<String> blocks, String notOf) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(
                        "SELECT event.* FROM (SELECT DISTINCT report, event FROM event_block WHERE block IN (<blocks>)"
                                + " AND report <> :report) AS found JOIN event ON event.report = found.report AND event.event = found.event")
                .bindList("blocks", List.copyOf(blocks))
                .bind("report", notOf)
                .map(EVENT)
                .list();
    }

    /** The event with a key. */
    public Optional<StoredEvent> find(EventKey key) {
        return handle.createQuery("SELECT * FROM event WHERE report = :report AND event = :event")
                .bind("report", key.report())
                .bind("event", key.event())
                .map(EVENT)
                .findOne();
    }

    /**
     * The event that an id once given to an incident stands for: the one that gave it or, when its report is read otherwise now, the one of
     * that report that begins nearest.
     */
    public Optional<StoredEvent> by(String id) {
        return handle.createQuery(
                        "SELECT event.* FROM handle JOIN event ON event.report = handle.report WHERE handle.id = :id"
                                + " ORDER BY ABS(event.start - handle.start), event.start, LENGTH(event.event), event.event LIMIT 1")
                .bind("id", id)
                .map(EVENT)
                .findOne();
    }

    /** All ids ever given that begin with {@code beginning}, two at most: enough to see whether it is one. */
    public List<String> ids(String beginning) {
        return handle.createQuery("SELECT id FROM handle WHERE id >= :from AND id < :to ORDER BY id LIMIT 2")
                .bind("from", beginning)
                .bind("to", beginning + "~")
                .mapTo(String.class)
                .list();
    }

    /** Says which incident events belong to; null for none. */
    public void assign(Collection<EventKey> keys, @Nullable String incident) {
        PreparedBatch rows =
                handle.prepareBatch("UPDATE event SET incident = :incident WHERE report = :report AND event = :event");
        for (EventKey key : keys) {
            rows.bind("incident", incident)
                    .bind("report", key.report())
                    .bind("event", key.event())
                    .add();
        }
        rows.execute();
    }
}
