package org.wederhoor.ledger.projection;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wederhoor.ledger.Telling;
import org.wederhoor.ledger.incident.IncidentStatus;
import org.wederhoor.ledger.incident.IncidentSummary;
import org.wederhoor.ledger.incident.PartyName;
import org.wederhoor.ledger.linking.Days;
import org.wederhoor.ledger.linking.EventProfile;
import org.wederhoor.ledger.linking.Spot;
import org.wederhoor.reading.Event;
import org.wederhoor.reading.Kind;
import org.wederhoor.reading.Party;
import org.wederhoor.reading.Statement;
import org.wederhoor.reading.place.NameKey;

/** Sums an incident up on one line. */
final class Summary {
    private Summary() {}

    /**
     * The line.
     *
     * @param profiles of its events, as the reports tell them in their order
     * @param told what each report tells, in that order
     */
    static IncidentSummary of(String id, List<EventProfile> profiles, List<Telling> told) {
        Kind kind = Objects.requireNonNull(most(profiles, EventProfile::kind, Comparator.comparing(each -> 0)));
        Spot spot = most(profiles, EventProfile::spot, Comparator.comparing(Spot::precision));
        Days days = most(
                profiles,
                EventProfile::days,
                Comparator.comparing(Days::told).reversed().thenComparingLong(Days::length));
        long origins = told.stream().map(Telling::origin).distinct().count();
        return new IncidentSummary(
                id,
                kind,
                spot == null ? null : spot.name(),
                spot == null ? null : spot.country(),
                spot == null ? null : spot.latitude(),
                spot == null ? null : spot.longitude(),
                days == null ? null : days.from(),
                days == null ? null : days.to(),
                told.size(),
                (int) origins,
                IncidentStatus.UNDISPUTED,
                List.of(),
                parties(told));
    }

    /** The best value; of several equally good the most frequent, and of these the one told first. */
    private static <T> @Nullable T most(
            List<EventProfile> profiles, Function<EventProfile, @Nullable T> value, Comparator<T> better) {
        Map<T, Integer> counts = new HashMap<>();
        for (EventProfile profile : profiles) {
            T each = value.apply(profile);
            if (each != null) {
                counts.merge(each, 1, Integer::sum);
            }
        }
        T best = null;
        for (EventProfile profile : profiles) {
            T each = value.apply(profile);
            if (each != null && (best == null || isBetter(each, best, better, counts))) {
                best = each;
            }
        }
        return best;
    }

    private static <T> boolean isBetter(T each, T best, Comparator<T> better, Map<T, Integer> counts) {
        int order = better.compare(each, best);
        return order < 0 || order == 0 && counts.getOrDefault(each, 0) > counts.getOrDefault(best, 0);
    }

    private static SortedSet<PartyName> parties(List<Telling> told) {
        SortedSet<PartyName> parties = new TreeSet<>();
        for (Telling telling : told) {
            SortedSet<String> ids = new TreeSet<>();
            for (Event event : telling.reading().events()) {
                if (telling.events().contains(event.id())) {
                    ids.addAll(event.agents());
                    ids.addAll(event.targets());
                }
            }
            for (Statement statement : telling.reading().statements()) {
                if (telling.events().contains(statement.event())) {
                    add(statement.speaker(), ids);
                    add(statement.agent(), ids);
                }
            }
            for (Party party : telling.reading().parties()) {
                if (ids.contains(party.id())) {
                    parties.add(new PartyName(
                            party.knownAs() == null ? NameKey.of(party.name()) : party.knownAs(), party.name()));
                }
            }
        }
        return parties;
    }

    private static void add(@Nullable String id, SortedSet<String> ids) {
        if (id != null) {
            ids.add(id);
        }
    }
}
