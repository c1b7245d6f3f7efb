package org.wederhoor.ledger.projection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wederhoor.ledger.store.StoredReport;
import org.wederhoor.ledger.store.Tables;

/** Reports from one address are revisions of one page, of which the newest counts: the last published or, of one day, the last put on record. */
final class Revisions {
    private static final Comparator<StoredReport> AGE = Comparator.comparing(
                    Revisions::day, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingLong(StoredReport::entry);

    private Revisions() {}

    /** Puts the revisions at an address in their order; returns the ids of those that count no more. */
    static Set<String> order(Tables tables, String url) {
        List<StoredReport> revisions =
                tables.reports().at(url).stream().sorted(AGE).toList();
        Set<String> replaced = new TreeSet<>();
        for (int at = 0; at < revisions.size(); at++) {
            StoredReport revision = revisions.get(at);
            String next = at + 1 < revisions.size() ? revisions.get(at + 1).id() : null;
            if (!Objects.equals(next, revision.replacedBy())) {
                tables.reports().replace(revision.id(), next);
                replaced.add(revision.id());
            }
        }
        return replaced;
    }

    private static @Nullable LocalDate day(StoredReport stored) {
        return stored.report().published();
    }
}
