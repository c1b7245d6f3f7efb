package org.wederhoor.ledger.projection;

import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.wederhoor.ledger.chain.Entry;
import org.wederhoor.ledger.chain.LinksBody;
import org.wederhoor.ledger.chain.ReadingBody;
import org.wederhoor.ledger.chain.ReportBody;
import org.wederhoor.ledger.store.StoredReport;
import org.wederhoor.ledger.store.Tables;
import org.wederhoor.reading.Report;

/** Takes a whole record into empty tables, each entry checked against the one before it, until one is broken. */
final class Replay {
    private final Tables given;
    private final Tables again;
    private final LongConsumer progress;
    private final Projection projection;
    private @Nullable Entry last;
    private @Nullable Flaw flaw;

    Replay(Tables given, Tables again, LongConsumer progress) {
        this.given = given;
        this.again = again;
        this.progress = progress;
        this.projection = new Projection(again);
    }

    /** The first broken entry, if there is one. */
    Optional<Flaw> run() {
        try {
            given.entries().walk(this::isWhole);
        } catch (RuntimeException e) {
            long next = last == null ? 1 : last.number() + 1;
            return Optional.of(new Flaw(next, "entry " + next + " cannot be read: " + e.getMessage()));
        }
        if (flaw == null) {
            projection.finish();
        }
        return Optional.ofNullable(flaw);
    }

    private boolean isWhole(Entry entry) {
        Optional<String> fault = entry.fault(last);
        flaw = fault.isPresent() ? new Flaw(entry.number(), fault.get()) : take(entry);
        last = entry;
        progress.accept(entry.number());
        return flaw == null;
    }

    private @Nullable Flaw take(Entry entry) {
        again.entries().insert(entry);
        switch (entry.kind()) {
            case REPORT -> {
                return takeReport(entry);
            }
            case READING ->
                projection.reading(
                        entry,
                        ReadingBody.reading(
                                entry,
                                again.reports()
                                        .find(entry.subject())
                                        .orElseThrow()
                                        .report()));
            case LINKS -> projection.links(LinksBody.links(entry));
            case DECISION -> projection.decision(entry);
        }
        return null;
    }

    private @Nullable Flaw takeReport(Entry entry) {
        Optional<StoredReport> stored = given.reports().find(entry.subject());
        if (stored.isEmpty()) {
            return new Flaw(entry.number(), "report " + entry.subject() + " is on record, but gone");
        }
        Report report = ReportBody.report(entry, stored.get().report().text());
        if (!report.sha256().equals(ReportBody.textSeal(entry))) {
            return new Flaw(entry.number(), "the text of report " + entry.subject() + " is not what was put on record");
        }
        projection.report(entry, report);
        return null;
    }
}
