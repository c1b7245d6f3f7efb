package org.wederhoor.ledger.party;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What most reports say where they differ. */
final class Most {
    private Most() {}

    /** The value that is there most often; of several the longest, then the first in their order. Nulls do not count. */
    static <T extends Comparable<? super T>> Optional<T> frequent(List<? extends @Nullable T> values) {
        Map<T, Long> counts = values.stream()
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Long>comparingByValue()
                        .thenComparingInt(entry -> entry.getKey().toString().length())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
