package org.wederhoor.ledger.linking;

import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Harm;
import org.wederhoor.reading.Toll;

/**
 * How many suffered a harm, whoever says so.
 *
 * @param high null when it is open above
 */
public record Count(Harm harm, int low, @Nullable Integer high) {
    static Count of(Toll toll) {
        return new Count(toll.harm(), toll.low(), toll.high());
    }

    /** Whether both count one harm. */
    boolean isOfSameHarm(Count other) {
        return harm == other.harm;
    }

    /** Whether both are one figure. */
    boolean isSameAs(Count other) {
        return harm == other.harm && low == other.low && low > 0;
    }
}
