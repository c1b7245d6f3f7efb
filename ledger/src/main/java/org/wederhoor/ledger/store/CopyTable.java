package org.wederhoor.ledger.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Which reports have the same words, and the samples by which that is found. */
public final class CopyTable {
    private final Handle handle;

    CopyTable(Handle handle) {
        this.handle = handle;
    }

    /** The reports that share a sample, by id. */
    public List<String> sharing(Collection<Long> bands) {
        if (bands.isEmpty()) {
            return List.of();
        }
        return handle.createQuery("SELECT DISTINCT report FROM report_band WHERE band IN (<bands>) ORDER BY report")
                .bindList("bands", List.copyOf(bands))
                .mapTo(String.class)
                .list();
    }

    /** Keeps the samples of a report, and how like it others are. */
    public void insert(String report, Collection<Long> bands, Map<String, Double> likenesses) {
        if (!bands.isEmpty()) {
            PreparedBatch rows = handle.prepareBatch("INSERT INTO report_band (band, report) VALUES (:band, :report)");
            bands.forEach(band -> rows.bind("band", band).bind("report", report).add());
            rows.execute();
        }
        likenesses.forEach((other, likeness) -> {
            pair(report, other, likeness);
            pair(other, report, likeness);
        });
    }

    private void pair(String report, String other, double likeness) {
        handle.createUpdate("INSERT INTO report_copy (report, other, likeness) VALUES (:report, :other, :likeness)")
                .bind("report", report)
                .bind("other", other)
                .bind("likeness", likeness)
                .execute();
    }

    /** The reports with the same words as {@code report}, by id. */
    public List<String> copies(String report) {
        return handle.createQuery("SELECT other FROM report_copy WHERE report = :report ORDER BY other")
                .bind("report", report)
                .mapTo(String.class)
                .list();
    }
}
