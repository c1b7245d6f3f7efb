package org.wederhoor.reading.number;

import org.jspecify.annotations.Nullable;

/**
 * How many, as a text says it: exact, bounded, vague or none.
 *
 * @param first index of its first word in the sentence, modifiers included
 * @param last index of its last word, inclusive
 * @param low the least number
 * @param high the greatest number, the same as {@code low} when exact, null when open above
 */
public record Quantity(
        int first, int last, int low, @Nullable Integer high) {
    public boolean isNone() {
        return high != null && high == 0;
    }
}
