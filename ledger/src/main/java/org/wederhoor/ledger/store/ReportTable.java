package org.wederhoor.ledger.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Report;

/** Reports as published. */
public final class ReportTable {
    private static final RowMapper<StoredReport> REPORT = (row, context) -> {
        String published = row.getString("published");
        return new StoredReport(
                row.getString("id"),
                row.getLong("entry"),
                row.getLong("reading"),
                row.getString("reader"),
                new Report(
                        row.getString("name"),
                        row.getString("language"),
                        published == null ? null : LocalDate.parse(published),
                        row.getString("publisher"),
                        row.getString("title"),
                        row.getString("url"),
                        row.getString("text")),
                row.getString("replaced_by"),
                row.getString("origin"));
    };

    private final Handle handle;

    ReportTable(Handle handle) {
        this.handle = handle;
    }

    /** Keeps a report that is not there yet. */
    public void insert(StoredReport stored) {
        Report report = stored.report();
        handle.createUpdate(
                        "INSERT INTO report (id, entry, reading, reader, name, language, published, publisher, title, url, sha256, text,"
                                + " replaced_by, origin) VALUES (:id, :entry, :reading, :reader, :name, :language, :published, :publisher, :title, :url,"
                                + " :sha256, :text, :replacedBy, :origin)")
                .bind("id", stored.id())
                .bind("entry", stored.entry())
                .bind("reading", stored.reading())
                .bind("reader", stored.reader())
                .bind("name", report.id())
                .bind("language", report.language())
                .bind(
                        "published",
                        report.published() == null ? null : report.published().toString())
                .bind("publisher", report.publisher())
                .bind("title", report.title())
                .bind("url", report.url())
                .bind("sha256", report.sha256())
                .bind("text", report.text())
                .bind("replacedBy", stored.replacedBy())
                .bind("origin", stored.origin())
                .execute();
    }

    /** The report that the ledger calls {@code id}. */
    public Optional<StoredReport> find(String id) {
        return where("id = :it", id).stream().findFirst();
    }

    /** The reports that users call {@code name}, by id. */
    public List<StoredReport> named(String name) {
        return where("name = :it", name);
    }

    /** The revisions of the page at an address, in the order in which they were put on record. */
    public List<StoredReport> at(String url) {
        return where("url = :it", url);
    }

    /** Those of {@code ids} that there are, by id. */
    public List<StoredReport> all(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return handle.createQuery("SELECT * FROM report WHERE id IN (<ids>) ORDER BY id")
                .bindList("ids", List.copyOf(ids))
                .map(REPORT)
                .list();
    }

    private List<StoredReport> where(String condition, String it) {
        return handle.createQuery("SELECT * FROM report WHERE " + condition + " ORDER BY entry")
                .bind("it", it)
                .map(REPORT)
                .list();
    }

    /** The ids of all reports, in the order in which they were put on record. */
    public List<String> ids() {
        return handle.createQuery("SELECT id FROM report ORDER BY entry")
                .mapTo(String.class)
                .list();
    }

    /** The ids that begin with {@code beginning}, two at most: enough to see whether it is one. */
    public List<String> ids(String beginning) {
        return handle.createQuery("SELECT id FROM report WHERE id >= :from AND id < :to ORDER BY id LIMIT 2")
                .bind("from", beginning)
                .bind("to", beginning + "~")
                .mapTo(String.class)
                .list();
    }

    /** Says which entry has the reading that counts, and who made it. */
    public void read(String id, long entry, String reader) {
        set("reading = :it", id, entry);
        set("reader = :it", id, reader);
    }

    /** Says which revision counts in the place of a report; null when it counts itself. */
    public void replace(String id, @Nullable String by) {
        set("replaced_by = :it", id, by);
    }

    /** Says what a report is a copy of. */
    public void trace(String id, String origin) {
        set("origin = :it", id, origin);
    }

    private void set(String what, String id, @Nullable Object it) {
        handle.createUpdate("UPDATE report SET " + what + " WHERE id = :id")
                .bind("id", id)
                .bind("it", it)
                .execute();
    }
}
