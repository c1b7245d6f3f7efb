package org.wederhoor.reading.time;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.language.Table;

/**
 * A rule of the time grammar: a pattern of words makes a phrase of a type.
 *
 * @param meaning what days the phrase means; null for a part of an expression that has no days of its own
 * @param firstWords the words that it may begin with, in lower case
 * @param firstTypes the types of what it may begin with
 */
record TimeRule(
        String type, List<Item> pattern, @Nullable Meaning meaning, Set<String> firstWords, Set<String> firstTypes) {
    TimeRule {
        pattern = List.copyOf(pattern);
        firstWords = Set.copyOf(firstWords);
        firstTypes = Set.copyOf(firstTypes);
    }

    static TimeRule of(Table.Row row) {
        try {
            String meaning = row.get("meaning");
            List<Item> pattern = Arrays.stream(row.get("pattern").split(" "))
                    .map(Item::parse)
                    .toList();
            Set<String> words = new HashSet<>();
            Set<String> types = new HashSet<>();
            for (Item item : first(pattern)) {
                if (item instanceof Item.Literal literal) {
                    words.addAll(literal.words());
                } else if (item instanceof Item.Typed typed) {
                    types.add(typed.type());
                }
            }
            return new TimeRule(
                    row.get("type"), pattern, meaning.isEmpty() ? null : Meaning.parse(meaning), words, types);
        } catch (IllegalArgumentException e) {
            throw row.error(String.valueOf(e.getMessage()));
        }
    }

    /** The items up to the first that may not be missing, and that one. */
    private static List<Item> first(List<Item> pattern) {
        int needed = 0;
        while (needed < pattern.size() - 1 && pattern.get(needed).optional()) {
            needed++;
        }
        return pattern.subList(0, needed + 1);
    }
}
