package org.wederhoor.ledger;

import java.util.Comparator;

/**
 * Names one event of one report for as long as the report's reading counts.
 *
 * @param report id of the report in the ledger
 * @param event id of the event in the reading
 */
public record EventKey(String report, String event) implements Comparable<EventKey> {
    private static final Comparator<EventKey> ORDER = Comparator.comparing(EventKey::report)
            .thenComparingInt(key -> key.event().length())
            .thenComparing(EventKey::event);

    /** Of one report in the order of the text: e2 before e10. */
    @Override
    public int compareTo(EventKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return report + "/" + event;
    }
}
