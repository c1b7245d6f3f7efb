package org.wederhoor.bench.time;

import java.time.LocalDate;
import java.util.List;

/**
 * A text and the times that are to be found in it.
 *
 * @param reference the day on which it was written
 * @param wanted all times in it, in its order; empty if nothing in it tells a time
 */
record TimeCase(String id, String text, LocalDate reference, List<Wanted> wanted) {
    TimeCase {
        wanted = List.copyOf(wanted);
    }

    /** Words that tell a time, from {@code start} to {@code end} (exclusive, UTF-16); any of the values is right. */
    record Wanted(int start, int end, String kind, List<Value> values) {
        Wanted {
            values = List.copyOf(values);
        }
    }
}
