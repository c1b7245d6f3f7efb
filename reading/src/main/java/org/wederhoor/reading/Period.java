package org.wederhoor.reading;

import java.time.LocalDate;
import java.util.List;

/**
 * The days on which something happened.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive, not before {@code from}
 * @param precision how exactly the text tells it, near to UCDP's date_prec
 * @param mentions the words that tell the time; empty when it was inferred from the flow of the story
 */
public record Period(LocalDate from, LocalDate to, TimePrecision precision, List<Span> mentions) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("period ends before it begins: " + from + ".." + to);
        }
        mentions = List.copyOf(mentions);
    }
}
