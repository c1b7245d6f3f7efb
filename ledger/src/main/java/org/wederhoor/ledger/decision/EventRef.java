package org.wederhoor.ledger.decision;

import java.util.Comparator;

/**
 * Points at an event by where a report tells it, which holds whatever the next reading calls the event.
 *
 * @param report id of the report in the ledger
 * @param start offset of its first word in code points
 */
public record EventRef(String report, int start) implements Comparable<EventRef> {
    private static final Comparator<EventRef> ORDER =
            Comparator.comparing(EventRef::report).thenComparingInt(EventRef::start);

    @Override
    public int compareTo(EventRef other) {
        return ORDER.compare(this, other);
    }
}
