package org.wederhoor.reading.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Modality;
import org.wederhoor.reading.PartyKind;
import org.wederhoor.reading.Stance;
import org.wederhoor.reading.Toll;
import org.wederhoor.reading.attribution.Citation;
import org.wederhoor.reading.event.EventEntity;
import org.wederhoor.reading.event.EventMention;
import org.wederhoor.reading.event.Events;
import org.wederhoor.reading.event.Responsibility;
import org.wederhoor.reading.party.Parties;
import org.wederhoor.reading.party.PartyEntity;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;
import org.wederhoor.reading.toll.TollMention;

/** Ties what is attributed to events: who takes which stance on which of them, and whom they name as having done it. */
public final class StatementFinder {
    private static final Set<PartyKind> WHO_CAN_BE_BLAMED = EnumSet.of(
            PartyKind.STATE,
            PartyKind.GOVERNMENT,
            PartyKind.MILITARY,
            PartyKind.ARMED_GROUP,
            PartyKind.POLICE,
            PartyKind.OFFICIAL);

    private static final Set<PartyKind> CALLED_ONES_OWN =
            EnumSet.of(PartyKind.STATE, PartyKind.GOVERNMENT, PartyKind.MILITARY);

    private final Parties parties;
    private final Events events;
    private final List<Responsibility> responsibilities;
    private final List<TollMention> tolls;

    public StatementFinder(
            Parties parties, Events events, List<Responsibility> responsibilities, List<TollMention> tolls) {
        this.parties = parties;
        this.events = events;
        this.responsibilities = responsibilities;
        this.tolls = tolls;
    }

    /** The statements that rest on {@code citations}, one per speaker, stance and event, in the order of the text. */
    public List<EventStatement> find(List<Citation> citations) {
        List<EventStatement> statements = new ArrayList<>();
        for (Citation citation : citations) {
            if (citation.stance() == Stance.OTHER || citation.source() == null) {
                continue;
            }
            for (PartyEntity speaker : speakers(citation, citation.source())) {
                for (EventStatement statement : of(citation, speaker)) {
                    add(statement, statements);
                }
            }
        }
        return List.copyOf(statements);
    }

    /** The parties of the source; one that stands inside the content was only parsed as if coordinated with it. */
    private List<PartyEntity> speakers(Citation citation, Word source) {
        List<PartyEntity> all = parties.allOf(source);
        return all.stream()
                .filter(party -> party == all.get(0)
                        || party.mentions().stream().noneMatch(mention -> citation.covers(mention.span())))
                .toList();
    }

    private List<EventStatement> of(Citation citation, PartyEntity speaker) {
        List<EventStatement> found = new ArrayList<>();
        for (Responsibility responsibility : responsibilities) {
            if (citation.covers(responsibility.word().span())) {
                EventStatement statement = of(responsibility, citation, speaker);
                if (statement != null) {
                    found.add(statement);
                }
            }
        }
        for (Events.Told told : events.toldIn(citation.content())) {
            if (found.stream().noneMatch(statement -> statement.event() == told.event())) {
                found.add(of(told, citation, speaker));
            }
        }
        for (TollMention toll : tolls) {
            EventEntity counted = citation.covers(toll.toll().mention())
                    ? events.countedAt(toll.anchor(), toll.toll().harm())
                    : null;
            if (counted != null && found.stream().noneMatch(statement -> statement.event() == counted)) {
                found.add(statement(speaker, citation.stance(), counted, null, citation));
            }
        }
        if (found.isEmpty() && citation.stance() != Stance.ASSERTS) {
            EventEntity inMind = events.inMindAt(citation.sentence());
            if (inMind != null) {
                found.add(statement(speaker, citation.stance(), inMind, accused(citation), citation));
            }
        }
        return found;
    }

    private EventStatement of(Events.Told told, Citation citation, PartyEntity speaker) {
        PartyEntity agent = agent(citation, told.mentions(), speaker);
        return statement(speaker, stance(citation.stance(), told, agent, speaker), told.event(), agent, citation);
    }

    private @Nullable EventStatement of(Responsibility responsibility, Citation citation, PartyEntity speaker) {
        EventEntity event = responsibility.event() == null
                ? events.inMindAt(citation.sentence())
                : events.toldAt(responsibility.event());
        if (event == null) {
            return null;
        }
        PartyEntity agent = party(responsibility.agent(), speaker);
        Stance stance = citation.stance();
        if (stance == Stance.ASSERTS) {
            stance = responsibility.answer() == Responsibility.Answer.NO
                    ? Stance.DENIES
                    : agent != null && isOwn(agent, speaker) ? Stance.CLAIMS : Stance.BLAMES;
        }
        return statement(speaker, stance, event, agent, citation);
    }

    private EventStatement statement(
            PartyEntity speaker, Stance stance, EventEntity event, @Nullable PartyEntity agent, Citation citation) {
        return new EventStatement(
                speaker,
                stance,
                event,
                namesAgent(stance, speaker, agent) ? agent : null,
                tollsIn(citation, event),
                citation);
    }

    /** Who denies or doubts names nobody as having done it, and nobody blames himself. */
    private static boolean namesAgent(Stance stance, PartyEntity speaker, @Nullable PartyEntity agent) {
        return switch (stance) {
            case DENIES, QUESTIONS -> false;
            case BLAMES -> agent != speaker;
            default -> true;
        };
    }

    /** The party of {@code word}, where "I", "we", "our troops" and "his country" are the speaker's. */
    private @Nullable PartyEntity party(Word word, PartyEntity speaker) {
        Word owner = word.child("nmod:poss");
        PartyEntity party = parties.behind(word);
        boolean own = isFirstPerson(word)
                || owner != null && isFirstPerson(owner)
                || owner != null
                        && party != null
                        && CALLED_ONES_OWN.contains(party.kind())
                        && parties.of(owner) == speaker;
        return own ? speaker : party;
    }

    private static boolean isFirstPerson(Word word) {
        return "1".equals(word.feature("Person"));
    }

    private @Nullable PartyEntity accused(Citation citation) {
        return citation.accused() == null ? null : parties.of(citation.accused());
    }

    private @Nullable PartyEntity agent(Citation citation, List<EventMention> mentions, PartyEntity speaker) {
        PartyEntity accused = accused(citation);
        if (accused != null) {
            return accused;
        }
        for (EventMention mention : mentions) {
            for (Word word : mention.agents()) {
                PartyEntity agent = isBeforeColon(word, citation) ? null : party(word, speaker);
                if (agent != null) {
                    return agent;
                }
            }
        }
        return null;
    }

    /** Who stands before the colon of "HRW: leger doodde burgers" says it and did not do it, however it was parsed. */
    private static boolean isBeforeColon(Word word, Citation citation) {
        return word == citation.source()
                && citation.cue().size() == 1
                && citation.cue().get(0).upos() == Upos.PUNCT;
    }

    /** Saying that something happened becomes claiming or blaming by who is said to have done it, denying when it is said not to have been. */
    private Stance stance(Stance stance, Events.Told told, @Nullable PartyEntity agent, PartyEntity speaker) {
        if (stance != Stance.ASSERTS) {
            return stance;
        }
        if (isDenied(told.mentions())) {
            return Stance.DENIES;
        }
        if (agent == null) {
            return Stance.ASSERTS;
        }
        if (isOwn(agent, speaker)) {
            return Stance.CLAIMS;
        }
        return WHO_CAN_BE_BLAMED.contains(agent.kind()) ? Stance.BLAMES : Stance.ASSERTS;
    }

    /** Whether the words that tell the event deny it; those that only take it up ("bij die operatie") have no say beside them. */
    private boolean isDenied(List<EventMention> mentions) {
        List<EventMention> telling =
                mentions.stream().filter(mention -> !mention.anaphoric()).toList();
        return (telling.isEmpty() ? mentions : telling).stream().allMatch(this::isSaidNotToBe);
    }

    /** Told as not having happened: "no one was hurt" is said of an event that did happen, "no civilian was hurt" answers a charge. */
    private boolean isSaidNotToBe(EventMention mention) {
        return mention.modality() == Modality.NEGATED
                && (!mention.weak() || mention.targets().stream().anyMatch(this::isCivilian));
    }

    private boolean isCivilian(Word word) {
        PartyEntity party = parties.of(word);
        return party != null && party.kind() == PartyKind.CIVILIANS;
    }

    private static boolean isOwn(PartyEntity agent, PartyEntity speaker) {
        if (agent == speaker || speaker.speaksFor() == agent || agent.speaksFor() == speaker) {
            return true;
        }
        return !isArmedGroup(agent)
                && !isArmedGroup(speaker)
                && agent.country() != null
                && agent.country().equals(speaker.country());
    }

    private static boolean isArmedGroup(PartyEntity party) {
        PartyEntity principal = party.speaksFor();
        return party.kind() == PartyKind.ARMED_GROUP
                || (principal != null && principal.kind() == PartyKind.ARMED_GROUP);
    }

    private List<Toll> tollsIn(Citation citation, EventEntity event) {
        List<Toll> found = new ArrayList<>();
        for (TollMention toll : tolls) {
            if (citation.covers(toll.toll().mention())
                    && events.countedAt(toll.anchor(), toll.toll().harm()) == event) {
                found.add(toll.toll());
            }
        }
        return found;
    }

    /** Adds a statement, or its tolls and agent to the same one made before. */
    private static void add(EventStatement statement, List<EventStatement> statements) {
        for (int i = 0; i < statements.size(); i++) {
            EventStatement same = statements.get(i);
            if (same.speaker() == statement.speaker()
                    && same.stance() == statement.stance()
                    && same.event() == statement.event()) {
                List<Toll> all = new ArrayList<>(same.tolls());
                statement.tolls().stream().filter(toll -> !all.contains(toll)).forEach(all::add);
                statements.set(
                        i,
                        new EventStatement(
                                same.speaker(),
                                same.stance(),
                                same.event(),
                                same.agent() == null ? statement.agent() : same.agent(),
                                all,
                                same.citation()));
                return;
            }
        }
        statements.add(statement);
    }
}
