package org.wederhoor.ledger.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wederhoor.ledger.EventKey;
import org.wederhoor.ledger.decision.Decision;
import org.wederhoor.ledger.decision.EventRef;
import org.wederhoor.ledger.store.StoredDecision;
import org.wederhoor.ledger.store.StoredEvent;
import org.wederhoor.ledger.store.Tables;

/** What people decided about which events are one incident, in terms of the readings that count now. */
public final class Decided {
    private final Tables tables;
    private final Map<String, List<StoredEvent>> events = new HashMap<>();

    /** @param tables of one transaction */
    public Decided(Tables tables) {
        this.tables = tables;
    }

    /**
     * Events that are one incident.
     *
     * @param entry number of the entry that says so
     */
    public record Together(long entry, List<EventKey> events) {}

    /**
     * Events none of which is the same incident as one of the others.
     *
     * @param entry number of the entry that says so
     */
    public record Apart(long entry, List<EventKey> some, List<EventKey> others) {}

    /** Which events of {@code reports} and others are one. */
    public List<Together> together(Collection<String> reports) {
        List<Together> together = new ArrayList<>();
        for (StoredDecision stored : tables.decisions().aboutEventsOf(reports)) {
            if (stored.undoneBy() == null && stored.decision() instanceof Decision.Together decision) {
                together.add(new Together(stored.entry(), keys(decision.events())));
            }
        }
        return together;
    }

    /** Which events of {@code reports} and others are not one. */
    public List<Apart> apart(Collection<String> reports) {
        List<Apart> apart = new ArrayList<>();
        for (StoredDecision stored : tables.decisions().aboutEventsOf(reports)) {
            if (stored.undoneBy() == null && stored.decision() instanceof Decision.Apart decision) {
                apart.add(new Apart(stored.entry(), keys(decision.some()), keys(decision.others())));
            }
        }
        return apart;
    }

    private List<EventKey> keys(List<EventRef> refs) {
        return refs.stream().flatMap(ref -> key(ref).stream()).distinct().toList();
    }

    /** The event of the reading that counts which begins nearest to where a decision points; empty when that reading has no events. */
    public Optional<EventKey> key(EventRef ref) {
        return events.computeIfAbsent(ref.report(), tables.events()::of).stream()
                .reduce((first, second) -> distance(second, ref) < distance(first, ref) ? second : first)
                .map(StoredEvent::key);
    }

    private static int distance(StoredEvent event, EventRef ref) {
        return Math.abs(event.start() - ref.start());
    }
}
