package org.wederhoor.ledger.party;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Party;

/** For whom each actor stands: what most of its reports say it speaks for, followed to the end, and of a state the state. */
final class Sides {
    private final Map<Member, Party> parties;
    private final List<List<Member>> groups;
    private final Map<Member, Integer> groupOf = new HashMap<>();

    Sides(Map<Member, Party> parties, List<List<Member>> groups) {
        this.parties = parties;
        this.groups = groups;
        for (int i = 0; i < groups.size(); i++) {
            for (Member member : groups.get(i)) {
                groupOf.put(member, i);
            }
        }
    }

    static String id(int group) {
        return "a" + (group + 1);
    }

    /** The code of the state, or the id of the group, that the actor speaks for. */
    String side(int group) {
        Set<Integer> seen = new HashSet<>();
        Integer root = group;
        Integer next = group;
        while (next != null && seen.add(next)) {
            root = next;
            next = principal(next);
        }
        String country = state(root);
        return country == null ? id(root) : country;
    }

    private @Nullable Integer principal(int group) {
        return Most.frequent(groups.get(group).stream()
                        .map(member -> principal(member, group))
                        .toList())
                .orElse(null);
    }

    private @Nullable Integer principal(Member member, int group) {
        String speaksFor = Objects.requireNonNull(parties.get(member)).speaksFor();
        Integer principal = speaksFor == null ? null : groupOf.get(new Member(member.report(), speaksFor));
        return principal == null || principal == group ? null : principal;
    }

    private @Nullable String state(int group) {
        return Most.frequent(groups.get(group).stream()
                        .map(parties::get)
                        .filter(PartyKeys::actsForState)
                        .map(Party::country)
                        .toList())
                .orElse(null);
    }
}
