package org.wederhoor.ledger.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.wederhoor.ledger.chain.Entry;
import org.wederhoor.ledger.chain.EntryKind;

/** The record: entries are appended, and never changed. */
public final class EntryTable {
    private static final RowMapper<Entry> ENTRY = (row, context) -> new Entry(
            row.getLong("number"),
            EntryKind.of(row.getString("kind")),
            row.getString("subject"),
            Instant.parse(row.getString("written")),
            row.getString("body"),
            row.getString("previous"),
            row.getString("hash"));

    private final Handle handle;

    EntryTable(Handle handle) {
        this.handle = handle;
    }

    /** Puts an entry behind the last one. */
    public Entry append(EntryKind kind, String subject, Instant written, String body) {
        Entry entry = Entry.after(last().orElse(null), kind, subject, written, body);
        insert(entry);
        return entry;
    }

    /** Puts an entry of another ledger on record, as it is there. */
    public void insert(Entry entry) {
        handle.createUpdate("INSERT INTO entry (number, kind, subject, written, body, previous, hash)"
                        + " VALUES (:number, :kind, :subject, :written, :body, :previous, :hash)")
                .bind("number", entry.number())
                .bind("kind", entry.kind().word())
                .bind("subject", entry.subject())
                .bind("written", entry.written().toString())
                .bind("body", entry.body())
                .bind("previous", entry.previous())
                .bind("hash", entry.hash())
                .execute();
    }

    /** The newest entry; empty in an empty ledger. */
    public Optional<Entry> last() {
        return handle.createQuery("SELECT * FROM entry ORDER BY number DESC LIMIT 1")
                .map(ENTRY)
                .findOne();
    }

    /** The entry with a number. */
    public Optional<Entry> find(long number) {
        return handle.createQuery("SELECT * FROM entry WHERE number = :number")
                .bind("number", number)
                .map(ENTRY)
                .findOne();
    }

    /** All that was put on record about a report or an incident, the oldest first. */
    public List<Entry> about(String subject) {
        return handle.createQuery("SELECT * FROM entry WHERE subject = :subject ORDER BY number")
                .bind("subject", subject)
                .map(ENTRY)
                .list();
    }

    /** How many entries there are. */
    public long count() {
        return handle.createQuery("SELECT COUNT(*) FROM entry")
                .mapTo(Long.class)
                .one();
    }

    /** Goes through the whole record, the oldest entry first, while {@code each} answers true. */
    public void walk(Predicate<Entry> each) {
        try (Stream<Entry> all = handle
                .createQuery("SELECT * FROM entry ORDER BY number")
                .setFetchSize(Dialect.AT_A_TIME)
                .map(ENTRY)
                .stream()) {
            all.takeWhile(each).forEach(entry -> {});
        }
    }
}
