package org.wederhoor.ledger.linking;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.wederhoor.ledger.EventKey;

/**
 * What people hold of events, against which no link counts.
 *
 * @param together sets of events each of which is one incident
 * @param apart pairs of sets, no event of one of which is the same incident as one of the other
 */
public record Constraints(List<Set<EventKey>> together, List<Apart> apart) {
    /** Nobody holds anything. */
    public static final Constraints NONE = new Constraints(List.of(), List.of());

    public Constraints {
        together = List.copyOf(together);
        apart = List.copyOf(apart);
    }

    /** Two sets of events of which people hold that they are not one incident. */
    public record Apart(Set<EventKey> some, Set<EventKey> others) {
        public Apart {
            some = Set.copyOf(some);
            others = Set.copyOf(others);
        }

        private boolean parts(Collection<EventKey> one, Collection<EventKey> other) {
            return one.stream().anyMatch(some::contains) && other.stream().anyMatch(others::contains)
                    || one.stream().anyMatch(others::contains) && other.stream().anyMatch(some::contains);
        }
    }

    /** Whether people hold that these are not one. */
    boolean part(Collection<EventKey> one, Collection<EventKey> other) {
        return apart.stream().anyMatch(each -> each.parts(one, other));
    }
}
