package org.wederhoor.reading.place;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What speaks for and against one place: each clue with how far it holds, 1 as a rule for "it does". */
public final class Reasons {
    private final Map<Clue, Double> held = new EnumMap<>(Clue.class);

    Reasons with(Clue clue, double value) {
        if (value != 0) {
            held.merge(clue, value, Double::sum);
        }
        return this;
    }

    /** Adds what another says, by a part of it. */
    Reasons with(Reasons other, double part) {
        other.held.forEach((clue, value) -> with(clue, part * value));
        return this;
    }

    /** The clues that hold and how far each does, in their order. */
    public Map<Clue, Double> held() {
        return Collections.unmodifiableMap(held);
    }
}
