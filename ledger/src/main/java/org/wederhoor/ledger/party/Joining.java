package org.wederhoor.ledger.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wederhoor.reading.Party;
import org.wederhoor.reading.PartyKind;

/**
 * Joins the parties of several readings that are one. First those that say so of themselves, by an id or by the same words; then names that
 * sound the same; at last a name that fits one known party and no other.
 */
final class Joining {
    private static final Set<PartyKind> BODIES = Set.of(
            PartyKind.STATE,
            PartyKind.GOVERNMENT,
            PartyKind.MILITARY,
            PartyKind.POLICE,
            PartyKind.ARMED_GROUP,
            PartyKind.ORGANISATION,
            PartyKind.MEDIA,
            PartyKind.SOCIAL_MEDIA);

    private final Map<Member, Party> parties;

    Joining(Map<Member, Party> parties) {
        this.parties = parties;
    }

    /** All members in groups of one actor each; the groups and their members in order. */
    List<List<Member>> groups() {
        Map<String, Cluster> clusters = new TreeMap<>();
        parties.forEach((member, party) -> {
            PartyKeys keys = PartyKeys.of(party);
            clusters.computeIfAbsent(evident(member, party, keys), key -> new Cluster(keys))
                    .members
                    .add(member);
        });
        return joinedByName(clusters.values()).stream()
                .map(cluster -> List.copyOf(cluster.members))
                .sorted(Comparator.comparing(members -> members.get(0)))
                .toList();
    }

    /** What makes parties one without a comparison. A body that is only described is the same in all reports of an incident that call it so. */
    private static String evident(Member member, Party party, PartyKeys keys) {
        String words = party.name().strip().toLowerCase(Locale.ROOT);
        if (keys.known() != null) {
            return "1 known " + keys.known();
        }
        if (keys.name() != null) {
            return "2 name " + words;
        }
        if (keys.organ() != null) {
            return "3 organ " + keys.organ() + " " + words;
        }
        boolean body = BODIES.contains(party.kind()) && party.speaksFor() == null;
        return body ? "4 body " + party.kind() + " " + party.country() + " " + words : "5 alone " + member;
    }

    private static Collection<Cluster> joinedByName(Collection<Cluster> clusters) {
        Map<String, List<Cluster>> blocks = new HashMap<>();
        Map<Cluster, Cluster> joined = new HashMap<>();
        List<Cluster> kept = new ArrayList<>();
        for (Cluster cluster : clusters) {
            Set<Cluster> same = new TreeSet<>(Comparator.comparing(one -> one.members.first()));
            cluster.keys
                    .blocks()
                    .forEach(block -> blocks.getOrDefault(block, List.of()).stream()
                            .filter(other -> other.keys.isSameAs(cluster.keys))
                            .forEach(other -> same.add(joined.getOrDefault(other, other))));
            Cluster into = same.size() == 1 ? same.iterator().next() : cluster;
            if (into == cluster) {
                kept.add(cluster);
            } else {
                into.members.addAll(cluster.members);
                joined.put(cluster, into);
            }
            cluster.keys
                    .blocks()
                    .forEach(block -> blocks.computeIfAbsent(block, key -> new ArrayList<>())
                            .add(cluster));
        }
        return kept;
    }

    /** Parties that are one, and what the first of them is known by. */
    private static final class Cluster {
        final PartyKeys keys;
        final TreeSet<Member> members = new TreeSet<>();

        Cluster(PartyKeys keys) {
            this.keys = keys;
        }
    }
}
