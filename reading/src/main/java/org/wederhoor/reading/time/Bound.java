package org.wederhoor.reading.time;

import java.util.Map;

/** What a name in a rule's pattern stands for in a sentence. */
sealed interface Bound {
    /** A word's value in the lexicon, or a number. */
    record Value(String text) implements Bound {}

    /** Words that a rule has made one. */
    record Phrase(TimeRule rule, Map<String, Bound> bound) implements Bound {
        public Phrase {
            bound = Map.copyOf(bound);
        }
    }
}
