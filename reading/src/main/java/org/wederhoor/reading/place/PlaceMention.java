package org.wederhoor.reading.place;

import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.syntax.Sentence;

/**
 * Words of a report that name a place.
 *
 * @param first index of the first word in the sentence
 * @param last index of the last word, inclusive
 * @param location null when the place could not be told
 * @param isActor whether a country or capital stands for its government or army here ("Kyiv ontkent"): no place then, but a party
 */
public record PlaceMention(
        Sentence sentence,
        int first,
        int last,
        Span span,
        @Nullable Location location,
        boolean isActor) {}
