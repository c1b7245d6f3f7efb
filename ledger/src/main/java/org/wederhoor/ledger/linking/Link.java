package org.wederhoor.ledger.linking;

import java.util.List;
import org.wederhoor.ledger.EventKey;

/**
 * Two events of different reports that seem to be one.
 *
 * @param one the smaller key
 * @param other the greater key
 * @param score how likely they are one, 0 to 1
 * @param reasons what speaks for it and against it, the weightiest first
 */
public record Link(EventKey one, EventKey other, double score, List<Reason> reasons) {
    public Link {
        reasons = List.copyOf(reasons);
    }

    /**
     * Something that speaks for a link or against it.
     *
     * @param feature what it is, as {@code weights.tsv} names it
     * @param value how much of it there is
     * @param part what it adds to the logarithm of the odds; below 0 it speaks against
     */
    public record Reason(String feature, double value, double part) {}
}
