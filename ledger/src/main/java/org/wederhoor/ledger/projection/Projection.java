package org.wederhoor.ledger.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.wederhoor.ledger.EventKey;
import org.wederhoor.ledger.chain.DecisionBody;
import org.wederhoor.ledger.chain.Entry;
import org.wederhoor.ledger.chain.ReadingBody;
import org.wederhoor.ledger.decision.Decision;
import org.wederhoor.ledger.linking.Blocks;
import org.wederhoor.ledger.linking.EventProfile;
import org.wederhoor.ledger.linking.Link;
import org.wederhoor.ledger.linking.ProfileJson;
import org.wederhoor.ledger.origin.Words;
import org.wederhoor.ledger.store.StoredDecision;
import org.wederhoor.ledger.store.StoredEvent;
import org.wederhoor.ledger.store.StoredReport;
import org.wederhoor.ledger.store.Tables;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.Report;

/**
 * Takes entries of the record into the tables.
 *
 * <p>Incidents are formed anew at the {@linkplain #finish() end}, where something changed: they depend on which reports there are, and not
 * on the order in which these came.
 */
public final class Projection {
    private final Tables tables;
    private final Set<EventKey> touched = new TreeSet<>();
    private final Set<String> stale = new TreeSet<>();

    /** Works in the transaction of {@code tables}. */
    public Projection(Tables tables) {
        this.tables = tables;
    }

    /** Takes a report. */
    public void report(Entry entry, Report report) {
        String id = entry.subject();
        List<String> words = Words.of(report.text());
        StoredReport stored = new StoredReport(id, entry.number(), 0, "", report, null, id);
        tables.reports().insert(stored);
        tables.words().insert(entry.number(), words);
        Copies.trace(tables, stored, words).forEach(this::touch);
        if (report.url() != null) {
            Revisions.order(tables, report.url()).forEach(this::forget);
        }
    }

    /** Takes a reading, which counts from now on in the place of an earlier one of the same report. */
    public List<EventProfile> reading(Entry entry, Reading reading) {
        String report = entry.subject();
        forget(report);
        tables.reports().read(report, entry.number(), ReadingBody.reader(entry));
        if (tables.reports().find(report).orElseThrow().replacedBy() != null) {
            return List.of();
        }
        List<EventProfile> profiles = EventProfile.all(report, reading);
        Map<String, Integer> handles = new HashMap<>();
        for (EventProfile profile : profiles) {
            String beginning = report + ":" + profile.start();
            int before = handles.merge(beginning, 1, Integer::sum) - 1;
            String handle = Handles.of(before == 0 ? beginning : beginning + ":" + before);
            tables.events()
                    .insert(
                            new StoredEvent(profile.key(), profile.start(), handle, ProfileJson.write(profile), null),
                            Blocks.kept(profile));
            touched.add(profile.key());
        }
        return profiles;
    }

    /** Takes the links of a report's events. */
    public void links(List<Link> links) {
        tables.links().insert(links);
    }

    /** Takes a decision. */
    public void decision(Entry entry) {
        StoredDecision stored = new StoredDecision(
                entry.number(), entry.written(), DecisionBody.author(entry), DecisionBody.decision(entry), null);
        tables.decisions().insert(stored);
        if (stored.decision() instanceof Decision.Undone undone) {
            tables.decisions().undo(undone.entry(), entry.number());
            tables.decisions().find(undone.entry()).ifPresent(before -> touch(before.decision()));
        }
        touch(stored.decision());
    }

    private void touch(Decision decision) {
        decision.events().forEach(event -> touch(event.report()));
    }

    private void touch(String report) {
        tables.events().of(report).forEach(event -> touched.add(event.key()));
    }

    /** The reading of a report counts no more. */
    private void forget(String report) {
        List<StoredEvent> events = tables.events().of(report);
        for (StoredEvent event : events) {
            if (event.incident() != null && stale.add(event.incident())) {
                tables.events().in(event.incident()).forEach(other -> touched.add(other.key()));
            }
        }
        events.forEach(event -> touched.remove(event.key()));
        tables.links().delete(report);
        tables.events().delete(report);
    }

    /** Forms the incidents anew that what was taken may change. */
    public void finish() {
        new Grouping(tables).regroup(touched, stale);
        touched.clear();
        stale.clear();
    }
}
