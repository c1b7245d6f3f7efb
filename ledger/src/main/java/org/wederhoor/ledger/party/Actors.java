package org.wederhoor.ledger.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wederhoor.ledger.Telling;
import org.wederhoor.reading.Party;

/**
 * Who is who in the reports of one incident.
 *
 * <p>The same tellings give the same actors, in whatever order they come.
 */
public final class Actors {
    private final List<Actor> all;
    private final Map<Member, Actor> byMember;
    private final Map<String, Actor> byId;

    private Actors(List<Actor> all) {
        this.all = List.copyOf(all);
        this.byMember = new TreeMap<>();
        all.forEach(actor -> actor.members().forEach(member -> byMember.put(member, actor)));
        this.byId = all.stream().collect(Collectors.toMap(Actor::id, actor -> actor));
    }

    /** The actors of all parties in the readings of {@code tellings}. */
    public static Actors of(List<Telling> tellings) {
        Map<Member, Party> parties = new TreeMap<>();
        for (Telling telling : tellings) {
            telling.reading().parties().forEach(party -> parties.put(new Member(telling.report(), party.id()), party));
        }
        List<List<Member>> groups = new Joining(parties).groups();
        List<Actor> actors = new ArrayList<>();
        Sides sides = new Sides(parties, groups);
        for (int i = 0; i < groups.size(); i++) {
            actors.add(actor(i, groups.get(i), parties, sides));
        }
        return new Actors(actors);
    }

    private static Actor actor(int number, List<Member> members, Map<Member, Party> parties, Sides sides) {
        List<Party> of = members.stream().map(parties::get).toList();
        return new Actor(
                Sides.id(number),
                Most.frequent(of.stream().map(Party::name).toList()).orElseThrow(),
                Most.frequent(of.stream().map(Party::kind).toList()).orElseThrow(),
                Most.frequent(of.stream().map(Party::country).toList()).orElse(null),
                Most.frequent(of.stream().map(Party::knownAs).toList()).orElse(null),
                sides.side(number),
                members);
    }

    /** All of them, in the order of their first members. */
    public List<Actor> all() {
        return all;
    }

    /** Who a party of a report is; null when the report is none of these or has no such party. */
    public @Nullable Actor of(String report, @Nullable String party) {
        return party == null ? null : byMember.get(new Member(report, party));
    }

    /** The actor with an id; null when there is none. */
    public @Nullable Actor find(String id) {
        return byId.get(id);
    }

    /** What a side is called: the state or group itself if it is among the actors, else the one of it that most reports know. */
    public String nameOfSide(String side) {
        return all.stream()
                .filter(actor -> actor.side().equals(side))
                .min(Comparator.comparing((Actor actor) -> !isHead(actor, side))
                        .thenComparing(actor -> -actor.members().size()))
                .map(Actor::name)
                .orElse(side);
    }

    private static boolean isHead(Actor actor, String side) {
        return side.equals(actor.id()) || side.equals(actor.knownAs());
    }
}
