package org.wederhoor.reading;

import java.util.List;

/**
 * What one report says, who says it, and in which words.
 *
 * <p>Ids ({@code p1}, {@code e1}, ...) are unique within their list and stand in the order of the text.
 *
 * @param unverified passages that the report itself marks as not established
 */
public record Reading(
        Report report,
        List<Party> parties,
        List<Place> places,
        List<Event> events,
        List<Statement> statements,
        List<Attribution> attributions,
        List<Span> unverified) {
    public Reading {
        parties = List.copyOf(parties);
        places = List.copyOf(places);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        attributions = List.copyOf(attributions);
        unverified = List.copyOf(unverified);
    }
}
