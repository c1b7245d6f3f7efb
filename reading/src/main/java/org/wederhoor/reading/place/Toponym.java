package org.wederhoor.reading.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.syntax.Sentence;

/**
 * Words that seem to name a place, with all that they may stand for.
 *
 * @param first index of the first word in the sentence
 * @param last index of the last word, inclusive
 * @param name the words as they stand, without what only says which sort of place it is
 * @param said the sort of place that the words around it speak of, null if they do not
 * @param evidence how surely it is meant as a place
 */
record Toponym(
        Sentence sentence,
        int first,
        int last,
        String name,
        List<Candidate> candidates,
        @Nullable Feature said,
        Evidence evidence) {
    Toponym {
        candidates = List.copyOf(candidates);
    }

    Span span() {
        return sentence.words()
                .get(first)
                .span()
                .union(sentence.words().get(last).span());
    }

    /** Toponyms of one report with an equal sense are taken for the same place. */
    Sense sense() {
        return new Sense(NameKey.of(name), said);
    }

    /** A name and the sort of place it is said to be: the region of Donetsk is not the city. */
    record Sense(String key, @Nullable Feature said) {}
}
