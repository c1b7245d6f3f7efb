package org.wederhoor.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.wederhoor.ledger.chain.Entry;
import org.wederhoor.ledger.chain.ReadingBody;
import org.wederhoor.ledger.chain.ReportBody;
import org.wederhoor.ledger.decision.Decision;
import org.wederhoor.ledger.incident.FiledReport;
import org.wederhoor.ledger.incident.Hit;
import org.wederhoor.ledger.incident.Incident;
import org.wederhoor.ledger.incident.IncidentQuery;
import org.wederhoor.ledger.incident.IncidentSummary;
import org.wederhoor.ledger.projection.Flaw;
import org.wederhoor.ledger.projection.Verification;
import org.wederhoor.ledger.store.Database;
import org.wederhoor.ledger.store.StoreException;
import org.wederhoor.reading.ReaderVersion;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.Report;

/**
 * The record of reports, of what was read in them and of what people decided, and the incidents that come out of it.
 *
 * <p>Nothing in it is changed or erased. Several threads and programs may use one ledger at once; what one of them writes, the others see
 * when it is whole.
 *
 * <pre>{@code
 * Ledger ledger = Ledger.open("ledger.db");
 * ledger.add(List.of(new Reader().read(report)));
 * ledger.incidents(IncidentQuery.ALL).forEach(System.out::println);
 * }</pre>
 */
public final class Ledger {
    private final Database database;
    private final Clock clock;

    private Ledger(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Opens the ledger in a file, or at {@code jdbc:postgresql://...}; makes one where there is none.
     *
     * @throws StoreException when that cannot be done, with what to do about it
     */
    public static Ledger open(String where) {
        return new Ledger(Database.open(where), Clock.systemUTC());
    }

    /** Whether {@code report} is on record, and what this version of the program reads in it. */
    public boolean has(Report report) {
        return database.read(tables -> tables.reports()
                .find(ReportBody.id(report))
                .filter(stored -> stored.reader().equals(ReaderVersion.current().toString()))
                .isPresent());
    }

    /**
     * Puts readings and their reports on record: all of them, or none when it fails. When it returns they are safe, whatever happens to the
     * program or the machine.
     *
     * @return what became of each, in their order
     */
    public List<Receipt> add(List<Reading> readings) {
        return database.write(tables -> {
            Intake intake = new Intake(tables, now());
            List<Receipt> receipts = new ArrayList<>();
            for (Reading reading : readings) {
                receipts.add(intake.add(reading));
            }
            intake.finish();
            return receipts;
        });
    }

    /** The incidents asked for, the newest first. */
    public List<IncidentSummary> incidents(IncidentQuery asked) {
        return database.read(tables -> tables.incidents().query(asked));
    }

    /**
     * One incident whole.
     *
     * @param id an id that it has or ever had, or the beginning of one that no other has
     */
    public Optional<Incident> incident(String id) {
        return database.read(tables -> new IncidentFile(tables).incident(id));
    }

    /**
     * One report, with what was read in it and which incidents it tells.
     *
     * @param id its id in the ledger, or the beginning of it that no other has, or what the user calls it
     */
    public Optional<FiledReport> report(String id) {
        return database.read(tables -> new FiledReports(tables).report(id));
    }

    /**
     * The reports with all of the words asked for, the newest first.
     *
     * @param words words, and phrases between quotation marks, whatever their case and accents
     */
    public List<Hit> search(String words, int limit) {
        return database.read(tables -> new Search(tables).hits(words, limit));
    }

    /**
     * Puts a decision on record, and forms anew the incidents that it is about.
     *
     * @param author who decided
     * @return the number of its entry, by which it can be undone
     * @throws IllegalArgumentException when it speaks of what is not there, or contradicts an earlier one that was not undone
     */
    public long decide(Decision decision, String author) {
        return database.write(tables -> new DecisionDesk(tables, new Intake(tables, now())).decide(decision, author));
    }

    /** All that was put on record about a report or an incident, the oldest first. */
    public List<Entry> history(String id) {
        return database.read(tables -> new History(tables).of(id));
    }

    /**
     * The first thing in the ledger that is not as it was put on record, if there is one.
     *
     * @param progress is told the number of every entry that was found whole
     */
    public Optional<Flaw> firstFlaw(LongConsumer progress) {
        return Verification.firstFlaw(database, progress);
    }

    /**
     * The first report in which {@code reader} does not read what is on record, if there is one.
     *
     * @param reader reads as this version of the program does; what another version read is not compared
     */
    public Optional<Flaw> firstMisread(Function<Report, Reading> reader) {
        return database.read(tables -> tables.reports().ids().stream()
                .flatMap(id -> tables.reports().find(id).stream())
                .filter(stored -> stored.reader().equals(ReaderVersion.current().toString()))
                .filter(stored -> !ReadingBody.of(reader.apply(stored.report()))
                        .equals(tables.entries()
                                .find(stored.reading())
                                .map(Entry::body)
                                .orElse("")))
                .findFirst()
                .map(stored -> new Flaw(
                        stored.reading(), "report " + stored.id() + " is read otherwise now than is on record")));
    }

    /** The last entry, whose hash seals all before it; empty in an empty ledger. Who keeps it elsewhere can prove that nothing was cut off. */
    public Optional<Entry> seal() {
        return database.read(tables -> tables.entries().last());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Where it is. */
    @Override
    public String toString() {
        return database.toString();
    }
}
