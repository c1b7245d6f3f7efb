package org.wederhoor.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wederhoor.reading.attribution.Citation;
import org.wederhoor.reading.event.EventEntity;
import org.wederhoor.reading.event.EventMention;
import org.wederhoor.reading.event.Events;
import org.wederhoor.reading.party.Parties;
import org.wederhoor.reading.party.PartyEntity;
import org.wederhoor.reading.party.PartyMention;
import org.wederhoor.reading.statement.EventStatement;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Word;

/** The parties of a reading with their ids: who speaks, acts or is accused, and whoever is a party by name or nature. */
final class PartyRecords {
    private final ParsedText text;
    private final Parties parties;
    private final Map<PartyEntity, String> ids = new LinkedHashMap<>();

    PartyRecords(ParsedText text, Parties parties, Events events, Findings found, List<EventStatement> statements) {
        this.text = text;
        this.parties = parties;
        Set<PartyEntity> acting = new LinkedHashSet<>(speaking(found.citations(), statements));
        for (EventEntity event : events.entities()) {
            for (EventMention mention : event.mentions()) {
                mention.agents().forEach(agent -> acting.addAll(parties.allOf(agent)));
            }
        }
        found.responsibilities().forEach(responsibility -> acting.addAll(parties.allOf(responsibility.agent())));
        for (PartyEntity entity : parties.entities()) {
            if (acting.contains(entity) || isPartyByItself(entity)) {
                ids.put(entity, "p" + (ids.size() + 1));
            }
        }
    }

    /** Those who speak or are accused. */
    private Set<PartyEntity> speaking(List<Citation> citations, List<EventStatement> statements) {
        Set<PartyEntity> speaking = new LinkedHashSet<>();
        for (EventStatement statement : statements) {
            if (statement.speaker() != null) {
                speaking.add(statement.speaker());
            }
            if (statement.agent() != null) {
                speaking.add(statement.agent());
            }
        }
        for (Citation citation : citations) {
            if (citation.source() != null) {
                speaking.addAll(parties.allOf(citation.source()));
            }
            if (citation.accused() != null) {
                speaking.addAll(parties.allOf(citation.accused()));
            }
        }
        return speaking;
    }

    private static boolean isPartyByItself(PartyEntity entity) {
        return entity.mentions().stream().anyMatch(mention -> !mention.byRole())
                && entity.kind() != PartyKind.CIVILIANS;
    }

    /** In the order in which they first appear. */
    List<Party> all() {
        return ids.keySet().stream().map(this::party).toList();
    }

    /** Whether the reading has the party: a bystander is none. */
    boolean has(PartyEntity entity) {
        return ids.containsKey(entity);
    }

    /** The id of a party that speaks, acts or is accused. */
    String id(PartyEntity entity) {
        String id = ids.get(entity);
        if (id == null) {
            throw new IllegalStateException("a party without an id: " + entity.mentions());
        }
        return id;
    }

    /** The ids of all parties of the reading that a noun phrase stands for. */
    List<String> ids(Word word) {
        List<String> found = new ArrayList<>();
        for (PartyEntity entity : parties.allOf(word)) {
            String id = ids.get(entity);
            if (id != null) {
                found.add(id);
            }
        }
        return found;
    }

    private Party party(PartyEntity entity) {
        PartyMention fullest = fullest(entity);
        return new Party(
                id(entity),
                fullest.name() != null ? fullest.name() : text.of(fullest.span()),
                entity.kind(),
                entity.country(),
                entity.speaksFor() == null ? null : ids.get(entity.speaksFor()),
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
}
