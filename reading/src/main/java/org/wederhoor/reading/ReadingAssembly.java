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
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.attribution.Citation;
import org.wederhoor.reading.event.EventEntity;
import org.wederhoor.reading.event.EventMention;
import org.wederhoor.reading.event.Events;
import org.wederhoor.reading.event.Responsibility;
import org.wederhoor.reading.party.Parties;
import org.wederhoor.reading.party.PartyEntity;
import org.wederhoor.reading.party.PartyMention;
import org.wederhoor.reading.place.Location;
import org.wederhoor.reading.place.PlaceMention;
import org.wederhoor.reading.statement.EventStatement;
import org.wederhoor.reading.syntax.NounPhrase;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Word;
import org.wederhoor.reading.toll.TollMention;

/** Puts what was found in a report into the records of its reading, with ids in the order of the text. */
final class ReadingAssembly {
    /** What is planned, denied or general is done by nobody; what is alleged says so itself. */
    private static final Set<Modality> VOUCHED_FOR = EnumSet.of(Modality.ACTUAL, Modality.ALLEGED, Modality.GENERAL);

    private final Report report;
    private final ParsedText text;
    private final Parties parties;
    private final List<PlaceMention> places;
    private final Events events;
    private final List<Responsibility> responsibilities;
    private final List<TollMention> tolls;
    private final List<Citation> citations;
    private final List<EventStatement> statements;

    /** What somebody other than the reporter says. */
    private final Coverage attributed;

    /** What the report attributes or hedges. */
    private final Coverage cited;

    private final Map<EventEntity, List<Toll>> ownTolls = new HashMap<>();
    private final Map<PartyEntity, String> partyIds = new LinkedHashMap<>();
    private final Map<EventEntity, String> eventIds = new LinkedHashMap<>();
    private final Map<Citation, String> citationIds = new LinkedHashMap<>();
    private final Map<Object, String> placeIds = new HashMap<>();

    ReadingAssembly(
            Report report,
            ParsedText text,
            Parties parties,
            List<PlaceMention> places,
            Events events,
            List<Responsibility> responsibilities,
            List<TollMention> tolls,
            List<Citation> citations,
            List<EventStatement> statements) {
        this.report = report;
        this.text = text;
        this.parties = parties;
        this.places = places;
        this.events = events;
        this.responsibilities = responsibilities;
        this.tolls = tolls;
        this.citations = citations;
        this.statements = statements;
        this.attributed = new Coverage(citations.stream()
                .filter(citation -> citation.source() != null)
                .flatMap(citation -> citation.content().stream())
                .toList());
        this.cited = new Coverage(citations.stream()
                .flatMap(citation -> citation.content().stream())
                .toList());
    }

    Reading withUnverified(List<Span> unverified) {
        Set<PartyEntity> acting = acting();
        for (PartyEntity entity : parties.entities()) {
            if (acting.contains(entity) || isPartyByItself(entity)) {
                partyIds.put(entity, "p" + (partyIds.size() + 1));
            }
        }
        for (EventEntity event : events.entities()) {
            eventIds.put(event, "e" + (eventIds.size() + 1));
        }
        for (Citation citation : citations) {
            citationIds.put(citation, "a" + (citationIds.size() + 1));
        }
        countOwnTolls();
        List<Place> placeRecords = places();
        return new Reading(
                report,
                partyIds.keySet().stream().map(this::party).toList(),
                placeRecords,
                eventIds.keySet().stream().map(this::event).toList(),
                statements(),
                citationIds.keySet().stream().map(this::attribution).toList(),
                unverified);
    }

    /** Those who speak, act or are accused. */
    private Set<PartyEntity> acting() {
        Set<PartyEntity> acting = new LinkedHashSet<>();
        for (EventStatement statement : statements) {
            if (statement.speaker() != null) {
                acting.add(statement.speaker());
            }
            if (statement.agent() != null) {
                acting.add(statement.agent());
            }
        }
        for (Citation citation : citations) {
            if (citation.source() != null) {
                acting.addAll(parties.allOf(citation.source()));
            }
            if (citation.accused() != null) {
                acting.addAll(parties.allOf(citation.accused()));
            }
        }
        for (EventEntity event : events.entities()) {
            for (EventMention mention : event.mentions()) {
                mention.agents().forEach(agent -> acting.addAll(parties.allOf(agent)));
            }
        }
        responsibilities.forEach(responsibility -> acting.addAll(parties.allOf(responsibility.agent())));
        return acting;
    }

    private static boolean isPartyByItself(PartyEntity entity) {
        return entity.mentions().stream().anyMatch(mention -> !mention.byRole())
                && entity.kind() != PartyKind.CIVILIANS;
    }

    private Party party(PartyEntity entity) {
        PartyMention fullest = fullest(entity);
        return new Party(
                id(entity),
                fullest.name() != null ? fullest.name() : text.of(fullest.span()),
                entity.kind(),
                entity.country(),
                entity.speaksFor() == null ? null : partyIds.get(entity.speaksFor()),
                entity.knownAs(),
                spans(entity));
    }

    /** The mention with the longest name, or the first description where there is no name. */
    private static PartyMention fullest(PartyEntity entity) {
        PartyMention fullest = entity.mentions().get(0);
        for (PartyMention mention : entity.mentions()) {
            String name = mention.isAdjective() ? null : mention.name();
            String best = fullest.isAdjective() ? null : fullest.name();
            if (name != null && (best == null || name.length() > best.length())) {
                fullest = mention;
            }
        }
        return fullest;
    }

    /** Its names and descriptions; adjectives only where there is nothing else. */
    private static List<Span> spans(PartyEntity entity) {
        List<Span> spans = entity.mentions().stream()
                .filter(mention -> !mention.isAdjective())
                .map(PartyMention::span)
                .toList();
        return spans.isEmpty()
                ? entity.mentions().stream().map(PartyMention::span).toList()
                : spans;
    }

    private String id(PartyEntity entity) {
        String id = partyIds.get(entity);
        if (id == null) {
            throw new IllegalStateException("a party without an id: " + entity.mentions());
        }
        return id;
    }

    private List<Place> places() {
        Map<Object, List<PlaceMention>> grouped = new LinkedHashMap<>();
        for (PlaceMention mention : places) {
            grouped.computeIfAbsent(key(mention), key -> new ArrayList<>()).add(mention);
        }
        List<Place> records = new ArrayList<>();
        // A country or capital that only acts and nowhere locates is a party, not a place.
        grouped.values().removeIf(mentions -> mentions.stream().allMatch(PlaceMention::isActor));
        for (Map.Entry<Object, List<PlaceMention>> group : grouped.entrySet()) {
            String id = "l" + (records.size() + 1);
            placeIds.put(group.getKey(), id);
            records.add(place(id, group.getValue()));
        }
        return records;
    }

    private Object key(PlaceMention mention) {
        return mention.location() != null ? mention.location() : text.of(mention.span());
    }

    private Place place(String id, List<PlaceMention> mentions) {
        Location location = mentions.get(0).location();
        List<Span> spans = mentions.stream().map(PlaceMention::span).toList();
        String name = text.of(spans.get(0));
        return location == null
                ? new Place(id, name, null, null, null, null, null, null, null, spans)
                : new Place(
                        id,
                        name,
                        location.geonames(),
                        location.latitude(),
                        location.longitude(),
                        location.country(),
                        location.admin1(),
                        location.precision(),
                        location.confidence(),
                        spans);
    }

    private Event event(EventEntity entity) {
        Set<String> agents = new LinkedHashSet<>();
        Set<String> targets = new LinkedHashSet<>();
        String means = null;
        for (EventMention mention : entity.mentions()) {
            if (!attributed.holds(mention.span()) && VOUCHED_FOR.contains(mention.modality())) {
                mention.agents().forEach(word -> addIds(word, agents));
            }
            mention.targets().forEach(word -> addIds(word, targets));
            if (means == null && mention.means() != null) {
                means = mention.means().form();
            }
        }
        for (Responsibility responsibility : responsibilities) {
            if (responsibility.answer() != Responsibility.Answer.NO
                    && responsibility.event() != null
                    && !attributed.holds(responsibility.word().span())
                    && events.toldAt(responsibility.event()) == entity) {
                addIds(responsibility.agent(), agents);
            }
        }
        PlaceMention place = events.placeOf(entity);
        return new Event(
                eventIds.getOrDefault(entity, ""),
                entity.kind(),
                entity.mentions().stream()
                        .flatMap(mention -> mention.spans().stream())
                        .toList(),
                modality(entity),
                List.copyOf(agents),
                List.copyOf(targets),
                place == null ? null : placeIds.get(key(place)),
                entity.time(),
                ownTolls.getOrDefault(entity, List.of()),
                means);
    }

    /** An event that only others tell, or that the report hedges wherever it tells it, is alleged. */
    private Modality modality(EventEntity entity) {
        Modality told = entity.modality();
        boolean vouchedFor = entity.mentions().stream()
                .anyMatch(mention -> mention.modality() == told && !cited.holds(mention.span()));
        return told == Modality.ACTUAL && !vouchedFor ? Modality.ALLEGED : told;
    }

    private void addIds(Word word, Set<String> ids) {
        for (PartyEntity entity : parties.allOf(word)) {
            if (partyIds.containsKey(entity)) {
                ids.add(id(entity));
            }
        }
    }

    /** Gives events the tolls that the report tells in its own voice. */
    private void countOwnTolls() {
        Set<Toll> others = new HashSet<>();
        statements.forEach(statement -> others.addAll(statement.tolls()));
        for (TollMention toll : tolls) {
            EventEntity event = events.countedAt(toll.anchor(), toll.toll().harm());
            if (event != null && !others.contains(toll.toll())) {
                ownTolls.computeIfAbsent(event, none -> new ArrayList<>()).add(toll.toll());
            }
        }
    }

    private List<Statement> statements() {
        List<Statement> records = new ArrayList<>();
        for (EventStatement statement : statements) {
            Citation citation = statement.citation();
            records.add(new Statement(
                    "s" + (records.size() + 1),
                    statement.speaker() == null ? null : id(statement.speaker()),
                    via(citation),
                    citation.relay().channel(),
                    statement.stance(),
                    eventIds.getOrDefault(statement.event(), ""),
                    statement.agent() == null ? null : id(statement.agent()),
                    statement.tolls(),
                    citationIds.getOrDefault(citation, ""),
                    around(cue(citation)),
                    source(citation),
                    around(citation.content())));
        }
        return records;
    }

    /** The media that passed the words on. */
    private List<String> via(Citation citation) {
        List<String> ids = new ArrayList<>();
        for (Word word : citation.relay().via()) {
            PartyEntity relayer = parties.of(word);
            if (relayer != null && relayer.kind() == PartyKind.MEDIA && partyIds.containsKey(relayer)) {
                ids.add(id(relayer));
            }
        }
        return ids;
    }

    private Attribution attribution(Citation citation) {
        Span source = source(citation);
        return new Attribution(
                citationIds.getOrDefault(citation, ""),
                source == null ? List.of() : List.of(source),
                cue(citation),
                citation.content(),
                citation.stance(),
                citation.type());
    }

    private static List<Span> cue(Citation citation) {
        List<Span> spans = new ArrayList<>();
        for (Word word : citation.cue()) {
            Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && word.span().start() <= last.end() + 1) {
                spans.set(spans.size() - 1, last.union(word.span()));
            } else {
                spans.add(word.span());
            }
        }
        return spans;
    }

    private static @Nullable Span source(Citation citation) {
        return citation.source() == null ? null : new NounPhrase(citation.source()).span();
    }

    private static @Nullable Span around(List<Span> spans) {
        return spans.isEmpty() ? null : Span.around(spans);
    }
}
