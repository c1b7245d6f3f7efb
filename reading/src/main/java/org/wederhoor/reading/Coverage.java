package org.wederhoor.reading;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Stretches of a text, to be asked whether one of them holds a span; they may overlap. */
final class Coverage {
    /** For each start, the farthest end of the stretches that start there or before. */
    private final NavigableMap<Integer, Integer> farthestEnd = new TreeMap<>();

    Coverage(Collection<Span> stretches) {
        int farthest = 0;
        for (Span stretch : stretches.stream().sorted().toList()) {
            farthest = Math.max(farthest, stretch.end());
            farthestEnd.put(stretch.start(), farthest);
        }
    }

    /** Whether {@code span} lies wholly in one of the stretches. */
    boolean holds(Span span) {
        Map.Entry<Integer, Integer> before = farthestEnd.floorEntry(span.start());
        return before != null && before.getValue() >= span.end();
    }
}
