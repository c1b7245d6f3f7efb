package org.wederhoor.ledger.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Kind;

/**
 * An incident on one line.
 *
 * @param id the id that it has now
 * @param kind the kind most of its reports tell
 * @param place name of the place, the most exact that is told
 * @param country ISO 3166-1 alpha-2
 * @param from first day on which it may have happened
 * @param to last day on which it may have happened
 * @param reports how many reports tell it, revisions counted once
 * @param origins how many of them are not copies of another
 * @param facets what parties contradict each other on, now or before
 * @param parties who takes part or speaks
 */
public record IncidentSummary(
        String id,
        Kind kind,
        @Nullable String place,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int reports,
        int origins,
        IncidentStatus status,
        List<String> facets,
        SortedSet<PartyName> parties) {
    public IncidentSummary {
        facets = List.copyOf(facets);
    }
}
