package org.wederhoor.ledger.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;
import org.wederhoor.ledger.EventKey;

/**
 * Joins linked events into incidents: the two groups first whose links are strongest on the average, until none are linked strongly enough
 * (agglomerative clustering by average linkage, Sokal and Michener 1958). What comes out depends on the events and links alone, and not on
 * the order in which they came.
 *
 * <p>Pairs without a link count as linked by 0, and two events of one report as two such pairs: a report that tells a strike and the
 * explosion after it tells them apart, which says more than that nothing links them. Still the reader may have missed that they are one,
 * and strong links to both outweigh it.
 */
public final class Joining {
    private static final double ENOUGH = 0.5;

    /** As how many pairs without a link two events of one report count. */
    private static final int TOLD_APART = 2;

    /** Scores are summed as whole thousandths: sums of fractions would depend on their order. */
    private static final double EXACTLY = 1000;

    private final List<SortedSet<EventKey>> groups = new ArrayList<>();
    private final List<Map<Integer, Long>> sums = new ArrayList<>();
    private final Map<EventKey, Integer> groupOf = new HashMap<>();
    private final PriorityQueue<Candidate> candidates = new PriorityQueue<>();
    private final Constraints constraints;

    private Joining(Constraints constraints) {
        this.constraints = constraints;
    }

    /** Two groups that may be joined, as they were when it was made. */
    private record Candidate(double average, int one, int other, int size) implements Comparable<Candidate> {
        @Override
        public int compareTo(Candidate next) {
            int order = Double.compare(next.average, average);
            order = order != 0 ? order : Integer.compare(one, next.one);
            return order != 0 ? order : Integer.compare(other, next.other);
        }
    }

    /**
     * The incidents, each with its events in the order of their keys, in the order of their first events.
     *
     * @param links between {@code events}; others do not count
     */
    public static List<SortedSet<EventKey>> join(
            Collection<EventKey> events, Collection<Link> links, Constraints constraints) {
        Joining joining = new Joining(constraints);
        new TreeSet<>(events).forEach(joining::add);
        constraints.together().forEach(joining::hold);
        links.forEach(joining::link);
        joining.joinAll();
        return joining.groups.stream()
                .filter(group -> !group.isEmpty())
                .sorted((one, other) -> one.first().compareTo(other.first()))
                .toList();
    }

    private void add(EventKey event) {
        groupOf.put(event, groups.size());
        groups.add(new TreeSet<>(List.of(event)));
        sums.add(new HashMap<>());
    }

    /** Puts events into one group before anything is joined. */
    private void hold(Collection<EventKey> together) {
        Integer first = null;
        for (EventKey event : new TreeSet<>(together)) {
            Integer group = groupOf.get(event);
            if (group != null && first != null && !group.equals(first)) {
                merge(Math.min(first, group), Math.max(first, group));
            }
            first = group == null ? first : first == null ? group : Integer.valueOf(Math.min(first, group));
        }
    }

    private void link(Link link) {
        Integer one = groupOf.get(link.one());
        Integer other = groupOf.get(link.other());
        if (one != null && other != null && !one.equals(other)) {
            long score = Math.round(link.score() * EXACTLY);
            sums.get(one).merge(other, score, Long::sum);
            sums.get(other).merge(one, score, Long::sum);
        }
    }

    private void joinAll() {
        for (int one = 0; one < groups.size(); one++) {
            for (int other : sums.get(one).keySet()) {
                if (one < other) {
                    offer(one, other);
                }
            }
        }
        while (!candidates.isEmpty()) {
            Candidate best = candidates.remove();
            boolean fresh = groups.get(best.one).size() + groups.get(best.other).size() == best.size
                    && !groups.get(best.one).isEmpty()
                    && !groups.get(best.other).isEmpty();
            if (fresh && !constraints.part(groups.get(best.one), groups.get(best.other))) {
                merge(best.one, best.other);
                sums.get(best.one)
                        .keySet()
                        .forEach(other -> offer(Math.min(best.one, other), Math.max(best.one, other)));
            }
        }
    }

    private void offer(int one, int other) {
        double pairs = pairs(groups.get(one), groups.get(other));
        double average = sums.get(one).getOrDefault(other, 0L) / EXACTLY / pairs;
        if (average >= ENOUGH) {
            candidates.add(new Candidate(
                    average,
                    one,
                    other,
                    groups.get(one).size() + groups.get(other).size()));
        }
    }

    /** How many pairs of events there are, those of one report counted as often as they speak against joining. */
    private static double pairs(SortedSet<EventKey> one, SortedSet<EventKey> other) {
        Map<String, Integer> reports = new HashMap<>();
        one.forEach(event -> reports.merge(event.report(), 1, Integer::sum));
        int same = other.stream()
                .mapToInt(event -> reports.getOrDefault(event.report(), 0))
                .sum();
        return (double) one.size() * other.size() + (TOLD_APART - 1) * same;
    }

    private void merge(int into, int from) {
        groups.get(from).forEach(event -> groupOf.put(event, into));
        groups.get(into).addAll(groups.get(from));
        groups.get(from).clear();
        sums.get(from).forEach((other, sum) -> {
            sums.get(other).remove(from);
            if (other != into) {
                sums.get(into).merge(other, sum, Long::sum);
                sums.get(other).merge(into, sum, Long::sum);
            }
        });
        sums.get(from).clear();
        sums.get(into).remove(from);
    }
}
