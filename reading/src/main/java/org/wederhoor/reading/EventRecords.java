package org.wederhoor.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wederhoor.reading.attribution.Citation;
import org.wederhoor.reading.event.EventEntity;
import org.wederhoor.reading.event.EventMention;
import org.wederhoor.reading.event.Events;
import org.wederhoor.reading.event.Responsibility;
import org.wederhoor.reading.statement.EventStatement;
import org.wederhoor.reading.toll.TollMention;

/** The events of a reading with their ids, and with what the report tells of them in its own voice: an accusation makes no agent. */
final class EventRecords {
    /** What is planned, denied or general is done by nobody; what is alleged says so itself. */
    private static final Set<Modality> VOUCHED_FOR = EnumSet.of(Modality.ACTUAL, Modality.ALLEGED, Modality.GENERAL);

    private final Events events;
    private final List<Responsibility> responsibilities;
    private final PartyRecords parties;
    private final PlaceRecords places;

    /** What somebody other than the reporter says. */
    private final Coverage attributed;

    /** What the report attributes or hedges. */
    private final Coverage cited;

    private final Map<EventEntity, List<Toll>> tolls = new HashMap<>();
    private final Map<EventEntity, String> ids = new LinkedHashMap<>();

    EventRecords(
            Events events, Findings found, List<EventStatement> statements, PartyRecords parties, PlaceRecords places) {
        this.events = events;
        this.responsibilities = found.responsibilities();
        this.parties = parties;
        this.places = places;
        this.attributed = new Coverage(found.citations().stream()
                .filter(citation -> citation.source() != null)
                .flatMap(citation -> citation.content().stream())
                .toList());
        this.cited = new Coverage(found.citations().stream()
                .map(Citation::content)
                .flatMap(List::stream)
                .toList());
        for (EventEntity event : events.entities()) {
            ids.put(event, "e" + (ids.size() + 1));
        }
        count(found.tolls(), statements);
    }

    /** Gives events the tolls that the report tells in its own voice. */
    private void count(List<TollMention> told, List<EventStatement> statements) {
        Set<Toll> others = new HashSet<>();
        statements.forEach(statement -> others.addAll(statement.tolls()));
        for (TollMention toll : told) {
            EventEntity event = events.countedAt(toll.anchor(), toll.toll().harm());
            if (event != null && !others.contains(toll.toll())) {
                tolls.computeIfAbsent(event, none -> new ArrayList<>()).add(toll.toll());
            }
        }
    }

    String id(EventEntity event) {
        return ids.getOrDefault(event, "");
    }

    /** In the order in which they are first told. */
    List<Event> all() {
        return ids.keySet().stream().map(this::event).toList();
    }

    private Event event(EventEntity entity) {
        Set<String> targets = new LinkedHashSet<>();
        String means = null;
        for (EventMention mention : entity.mentions()) {
            mention.targets().forEach(word -> targets.addAll(parties.ids(word)));
            if (means == null && mention.means() != null) {
                means = mention.means().form();
            }
        }
        return new Event(
                id(entity),
                entity.kind(),
                entity.mentions().stream()
                        .flatMap(mention -> mention.spans().stream())
                        .toList(),
                modality(entity),
                List.copyOf(agents(entity)),
                List.copyOf(targets),
                places.id(events.placeOf(entity)),
                entity.time(),
                tolls.getOrDefault(entity, List.of()),
                means);
    }

    private Set<String> agents(EventEntity entity) {
        Set<String> agents = new LinkedHashSet<>();
        for (EventMention mention : entity.mentions()) {
            if (!attributed.holds(mention.span()) && VOUCHED_FOR.contains(mention.modality())) {
                mention.agents().forEach(word -> agents.addAll(parties.ids(word)));
            }
        }
        for (Responsibility responsibility : responsibilities) {
            if (responsibility.answer() != Responsibility.Answer.NO
                    && responsibility.event() != null
                    && !attributed.holds(responsibility.word().span())
                    && events.toldAt(responsibility.event()) == entity) {
                agents.addAll(parties.ids(responsibility.agent()));
            }
        }
        return agents;
    }

    /** An event that only others tell, or that the report hedges wherever it tells it, is alleged. */
    private Modality modality(EventEntity entity) {
        Modality told = entity.modality();
        boolean vouchedFor = entity.mentions().stream()
                .anyMatch(mention -> mention.modality() == told && !cited.holds(mention.span()));
        return told == Modality.ACTUAL && !vouchedFor ? Modality.ALLEGED : told;
    }
}
