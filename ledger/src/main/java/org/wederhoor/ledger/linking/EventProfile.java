package org.wederhoor.ledger.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wederhoor.ledger.EventKey;
import org.wederhoor.reading.Event;
import org.wederhoor.reading.Family;
import org.wederhoor.reading.Kind;
import org.wederhoor.reading.Modality;
import org.wederhoor.reading.Party;
import org.wederhoor.reading.Place;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.Statement;

/**
 * What is compared of an event to tell whether another report tells the same one: nothing that depends on the language.
 *
 * @param start offset of its first word in code points
 * @param weight how much of the report is about it, 0 to 1: 1 for the event with most words and statements
 * @param people who takes part in it or speaks of it
 * @param counts every toll of it, whoever says so
 */
public record EventProfile(
        EventKey key,
        int start,
        Kind kind,
        Modality modality,
        double weight,
        @Nullable Spot spot,
        @Nullable Days days,
        SortedSet<Somebody> people,
        List<Count> counts) {
    private static final double HUNDRED = 100;

    public EventProfile {
        counts = List.copyOf(counts);
    }

    /** The profiles of all events of a reading that may be incidents, in the order of the text. */
    public static List<EventProfile> all(String report, Reading reading) {
        Map<String, Party> parties = byId(reading.parties(), Party::id);
        Map<String, Place> places = byId(reading.places(), Place::id);
        Map<String, List<Statement>> statements =
                reading.statements().stream().collect(Collectors.groupingBy(Statement::event));
        int most = reading.events().stream()
                .mapToInt(event -> event.mentions().size()
                        + statements.getOrDefault(event.id(), List.of()).size())
                .max()
                .orElse(1);
        List<EventProfile> profiles = new ArrayList<>();
        for (Event event : reading.events()) {
            if (happened(event)) {
                List<Statement> said = statements.getOrDefault(event.id(), List.of());
                profiles.add(new EventProfile(
                        new EventKey(report, event.id()),
                        event.mentions().get(0).start(),
                        event.kind(),
                        event.modality(),
                        Math.round(HUNDRED * (event.mentions().size() + said.size()) / most) / HUNDRED,
                        Spot.of(event.place() == null ? null : places.get(event.place())),
                        Days.of(event.time(), reading.report().published()),
                        people(event, said, parties),
                        counts(event, said)));
            }
        }
        return profiles;
    }

    /** Whether it is told or said to have happened, or told not to have; plans, conditions and what happens in general are no incidents. */
    private static boolean happened(Event event) {
        return switch (event.modality()) {
            case ACTUAL, ALLEGED, NEGATED -> true;
            case PLANNED, CONDITIONAL, GENERAL -> false;
        };
    }

    private static SortedSet<Somebody> people(Event event, List<Statement> said, Map<String, Party> parties) {
        Stream<@Nullable String> inIt = Stream.concat(event.agents().stream(), event.targets().stream());
        Stream<@Nullable String> speaking = said.stream()
                .flatMap(statement ->
                        Stream.of(Optional.ofNullable(statement.speaker()), Optional.ofNullable(statement.agent())))
                .flatMap(Optional::stream);
        return Stream.concat(inIt, speaking)
                .map(parties::get)
                .filter(Objects::nonNull)
                .map(Somebody::of)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Count> counts(Event event, List<Statement> said) {
        return Stream.concat(event.tolls().stream(), said.stream().flatMap(statement -> statement.tolls().stream()))
                .map(Count::of)
                .distinct()
                .toList();
    }

    private static <T> Map<String, T> byId(Collection<T> items, Function<T, String> id) {
        return items.stream().collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
    }

    /** The sort of thing it is: acts of violence are told as raids, attacks, explosions and damage by turns, all else by one name. */
    Sort sort() {
        Family family = kind.family();
        return switch (family) {
            case GROUND, FIRE, EXPLOSION, ASSAULT, PROPERTY -> Sort.VIOLENCE;
            case CONTROL, CONTENTION -> Sort.UNREST;
            case MILITARY -> Sort.FORCES;
            case DIPLOMACY -> Sort.DIPLOMACY;
        };
    }

    /** Sorts of things that no report takes for each other. */
    enum Sort {
        VIOLENCE,
        UNREST,
        FORCES,
        DIPLOMACY
    }
}
