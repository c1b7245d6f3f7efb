package org.wederhoor.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import org.wederhoor.ledger.decision.Decision;
import org.wederhoor.ledger.decision.EventRef;
import org.wederhoor.ledger.projection.Decided;
import org.wederhoor.ledger.store.StoredDecision;
import org.wederhoor.ledger.store.StoredEvent;
import org.wederhoor.ledger.store.Tables;

/**
 * Takes decisions that speak of what there is and that contradict none before them.
 *
 * @param tables of one transaction
 * @param intake writes in that transaction
 */
record DecisionDesk(Tables tables, Intake intake) {
    /** Puts a decision on record; returns the number of its entry. */
    long decide(Decision decision, String author) {
        if (author.isBlank()) {
            throw new IllegalArgumentException("a decision needs the name of who decides");
        }
        decision.events().forEach(this::check);
        if (decision instanceof Decision.Together together) {
            checkTogether(together);
        } else if (decision instanceof Decision.Apart apart) {
            checkApart(apart);
        } else if (decision instanceof Decision.Undone undone) {
            checkUndone(undone);
        }
        long entry = intake.decide(subject(decision), decision, author);
        intake.finish();
        return entry;
    }

    private void check(EventRef event) {
        boolean there = tables.events().of(event.report()).stream().anyMatch(stored -> stored.start() == event.start());
        if (!there) {
            throw new IllegalArgumentException("no event of report " + event.report() + " begins at " + event.start());
        }
    }

    private void checkTogether(Decision.Together together) {
        Decided decided = new Decided(tables);
        Set<EventKey> one = new TreeSet<>();
        together.events().forEach(event -> one.addAll(joined(decided, event)));
        for (Decided.Apart apart : decided.apart(reports(one))) {
            if (apart.some().stream().anyMatch(one::contains)
                    && apart.others().stream().anyMatch(one::contains)) {
                throw new IllegalArgumentException("decision " + apart.entry()
                        + " keeps these apart; undo it first: decide undo " + apart.entry());
            }
        }
    }

    private void checkApart(Decision.Apart apart) {
        Decided decided = new Decided(tables);
        Set<EventKey> some = new TreeSet<>();
        apart.some().forEach(event -> some.addAll(joined(decided, event)));
        for (EventRef other : apart.others()) {
            EventKey key = decided.key(other).orElseThrow();
            if (some.contains(key)) {
                long entry = decided.together(Set.of(key.report())).stream()
                        .filter(together -> together.events().contains(key))
                        .mapToLong(Decided.Together::entry)
                        .max()
                        .orElse(0);
                throw new IllegalArgumentException(
                        "decision " + entry + " holds these together; undo it first: decide undo " + entry);
            }
        }
    }

    /** The events that people hold to be one with an event, by way of others too. */
    private static Set<EventKey> joined(Decided decided, EventRef event) {
        EventKey first = decided.key(event).orElseThrow();
        Set<EventKey> joined = new TreeSet<>(Set.of(first));
        Deque<EventKey> waiting = new ArrayDeque<>(joined);
        while (!waiting.isEmpty()) {
            EventKey key = waiting.remove();
            for (Decided.Together together : decided.together(Set.of(key.report()))) {
                if (together.events().contains(key)) {
                    together.events().stream().filter(joined::add).forEach(waiting::add);
                }
            }
        }
        return joined;
    }

    private void checkUndone(Decision.Undone undone) {
        StoredDecision stored = tables.decisions()
                .find(undone.entry())
                .orElseThrow(() -> new IllegalArgumentException("entry " + undone.entry() + " is no decision"));
        if (stored.undoneBy() != null) {
            throw new IllegalArgumentException(
                    "decision " + undone.entry() + " was undone already, by " + stored.undoneBy());
        }
        if (stored.decision() instanceof Decision.Undone) {
            throw new IllegalArgumentException(
                    "decision " + undone.entry() + " undoes another; decide that again instead");
        }
    }

    private static Set<String> reports(Set<EventKey> events) {
        Set<String> reports = new TreeSet<>();
        events.forEach(event -> reports.add(event.report()));
        return reports;
    }

    /** What a decision is about: a report, or the incident that its first event may begin. */
    private String subject(Decision decision) {
        if (decision instanceof Decision.Graded graded) {
            if (tables.reports().find(graded.report()).isEmpty()) {
                throw new IllegalArgumentException("there is no report " + graded.report());
            }
            return graded.report();
        }
        if (decision instanceof Decision.Undone undone) {
            return tables.entries().find(undone.entry()).orElseThrow().subject();
        }
        EventRef first = decision.events().get(0);
        return tables.events().of(first.report()).stream()
                .filter(stored -> stored.start() == first.start())
                .map(StoredEvent::handle)
                .findFirst()
                .orElseThrow();
    }
}
