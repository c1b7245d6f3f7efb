package org.wederhoor.reading.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.place.Toponym.Sense;

/**
 * Chooses the place that each name of a report stands for: all names together, because one that is clear helps the others.
 *
 * <p>The first round looks at each name by itself and the countries that the report is about; two more rounds add where the names
 * placed so far lie, and what the text puts inside what. A name below {@link Score#ENOUGH} stays open.
 */
final class Resolver {
    private static final int ROUNDS = 3;
    private static final int MOST_ANCHORS = 60;
    private static final double HALF = 0.5;
    private static final int TOWN = 1000;

    private final PlaceNames names;
    private final Theatre theatre;
    private final List<Toponym> toponyms;
    private final List<Containment> containments;
    private final Map<Sense, List<Candidate>> candidates = new LinkedHashMap<>();
    private final Map<Sense, Evidence> evidence = new HashMap<>();
    private Map<Sense, Choice> chosen = new LinkedHashMap<>();

    /**
     * The place chosen for a sense.
     *
     * @param confidence 0 to 1, by how much speaks for it and how much less for the next
     */
    record Choice(Candidate place, double confidence) {}

    Resolver(PlaceNames names, Theatre theatre, List<Toponym> toponyms, List<Containment> containments) {
        this.names = names;
        this.theatre = theatre;
        this.toponyms = toponyms;
        this.containments = containments;
        for (Toponym toponym : toponyms) {
            Evidence before = evidence.getOrDefault(toponym.sense(), Evidence.WEAK);
            evidence.put(toponym.sense(), before.compareTo(toponym.evidence()) < 0 ? before : toponym.evidence());
            candidates.computeIfAbsent(toponym.sense(), sense -> candidates(toponym));
        }
    }

    private List<Candidate> candidates(Toponym toponym) {
        List<Candidate> all = new ArrayList<>(toponym.candidates());
        if (all.isEmpty() && toponym.evidence() == Evidence.TAGGED) {
            all.addAll(names.sounding(toponym.name(), theatre.countries()));
        }
        return all;
    }

    /** The places chosen, in the order of the text; a sense that could not be told is not among them. */
    Map<Sense, Choice> resolve() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Candidate> anchors = chosen.values().stream()
                    .filter(choice -> choice.confidence > 0.7)
                    .sorted(Comparator.comparingDouble(Choice::confidence)
                            .reversed()
                            .thenComparing(choice -> choice.place().name()))
                    .limit(MOST_ANCHORS)
                    .map(Choice::place)
                    .toList();
            Map<Sense, Choice> next = new LinkedHashMap<>();
            Map<Sense, List<Tie>> tied = ties();
            for (Map.Entry<Sense, List<Candidate>> entry : candidates.entrySet()) {
                Choice choice =
                        choose(entry.getKey(), entry.getValue(), anchors, tied.getOrDefault(entry.getKey(), List.of()));
                if (choice != null) {
                    next.put(entry.getKey(), choice);
                }
            }
            chosen = next;
        }
        return chosen;
    }

    /** What the text says of where a sense lies, by a place chosen in the round before. */
    private record Tie(Candidate other, boolean isOuter, Containment.Kind kind) {
        double score(Candidate place) {
            return isOuter
                    ? Score.containment(place, other, kind)
                    : Math.max(0, Score.containment(other, place, kind)) / 2;
        }
    }

    private Map<Sense, List<Tie>> ties() {
        Map<Sense, List<Tie>> found = new HashMap<>();
        for (Containment containment : containments) {
            Sense inner = toponyms.get(containment.inner()).sense();
            Sense outer = toponyms.get(containment.outer()).sense();
            tie(found, inner, chosen.get(outer), true, containment.kind());
            tie(found, outer, chosen.get(inner), false, containment.kind());
        }
        return found;
    }

    private static void tie(
            Map<Sense, List<Tie>> into, Sense sense, @Nullable Choice other, boolean isOuter, Containment.Kind kind) {
        if (other != null) {
            into.computeIfAbsent(sense, key -> new ArrayList<>()).add(new Tie(other.place(), isOuter, kind));
        }
    }

    private @Nullable Choice choose(Sense sense, List<Candidate> all, List<Candidate> anchors, List<Tie> ties) {
        Candidate best = null;
        double most = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (Candidate place : all) {
            if (evidence.get(sense) == Evidence.WEAK && !isOfTheReport(place)) {
                continue;
            }
            double score = Score.of(place, sense, theatre)
                    + Score.nearness(place, anchors)
                    + ties.stream().mapToDouble(tie -> tie.score(place)).max().orElse(0);
            if (score > most) {
                second = best == null || best.kilometres(place) > 30 ? most : second;
                most = score;
                best = place;
            } else if (best != null && score > second && best.kilometres(place) > 30) {
                second = score;
            }
        }
        return best == null || most < Score.ENOUGH ? null : new Choice(best, confidence(most, second, best));
    }

    /** Whether a place lies in a country that the report is about and is more than a village. */
    private boolean isOfTheReport(Candidate place) {
        return theatre.weight(place.country()) >= HALF && place.population() >= TOWN;
    }

    /** A logistic curve over how far the best is above the mark and above the next, in steps of a hundredth. */
    private static double confidence(double most, double second, Candidate best) {
        double margin = Math.min(3, most - Math.max(second, 0));
        double confidence = 1 / (1 + Math.exp(-(margin + 0.5 * (most - Score.ENOUGH))));
        return Math.round(100 * confidence * (Score.isBySound(best) ? 0.7 : 1)) / 100.0;
    }
}
