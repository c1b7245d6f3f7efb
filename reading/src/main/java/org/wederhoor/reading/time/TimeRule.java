package org.wederhoor.reading.time;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.language.Table;

/**
 * A rule of the time grammar: a pattern of words makes a phrase of a type.
 *
 * @param meaning what days the phrase means; null for a part of an expression that has no days of its own
 */
record TimeRule(String type, List<Item> pattern, @Nullable Meaning meaning) {
    TimeRule {
        pattern = List.copyOf(pattern);
    }

    static TimeRule of(Table.Row row) {
        try {
            String meaning = row.get("meaning");
            return new TimeRule(
                    row.get("type"),
                    Arrays.stream(row.get("pattern").split(" "))
                            .map(Item::parse)
                            .toList(),
                    meaning.isEmpty() ? null : Meaning.parse(meaning));
        } catch (IllegalArgumentException e) {
            throw row.error(String.valueOf(e.getMessage()));
        }
    }
}
