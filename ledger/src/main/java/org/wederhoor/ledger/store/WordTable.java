package org.wederhoor.ledger.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** The words of reports, for search. */
public final class WordTable {
    private final Handle handle;
    private final Dialect dialect;

    WordTable(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
    }

    /** Keeps the words of the report that an entry put on record. */
    public void insert(long entry, List<String> words) {
        handle.createUpdate(dialect.insertWords())
                .bind("entry", entry)
                .bind("words", dialect.asDocument(words))
                .execute();
    }

    /**
     * The ids of the reports that hold all of {@code phrases} and are not replaced by a revision, the newest first.
     *
     * @param phrases each a sequence of words; at least one
     */
    public List<String> search(List<List<String>> phrases, int limit) {
        return handle.createQuery(
                        "SELECT report.id FROM report_words JOIN report ON report.entry = report_words.rowid WHERE "
                                + dialect.matchWords()
                                + " AND replaced_by IS NULL ORDER BY COALESCE(published, '') DESC, report.id LIMIT :limit")
                .bind("words", dialect.asQuery(phrases))
                .bind("limit", limit)
                .mapTo(String.class)
                .list();
    }

    /** Whether a report's words are kept as they should be. */
    public boolean holds(long entry, List<String> words) {
        return handle.createQuery("SELECT COUNT(*) FROM report_words WHERE rowid = :entry AND " + dialect.sameWords())
                        .bind("entry", entry)
                        .bind("words", dialect.asDocument(words))
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }
}
