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
 * placed so far lie, and what the text puts inside what. A name for which no place is likely enough stays open.
 */
final class Resolver {
    private static final int ROUNDS = 3;
    private static final int MOST_ANCHORS = 60;
    private static final double HALF = 0.5;
    private static final double SAME_PLACE = 30;

    /** Below this confidence a name stays open. */
    private static final double LEAST = 0.2;

    private static final int TOWN = 1000;

    private final PlaceNames names;
    private final Weights weights;
    private final Theatre theatre;
    private final List<Toponym> toponyms;
    private final List<Containment> containments;
    private final Map<Sense, List<Candidate>> candidates = new LinkedHashMap<>();
    private final Map<Sense, Evidence> evidence = new HashMap<>();
    private final Map<Sense, List<Prior>> priors = new LinkedHashMap<>();
    private final Map<Sense, List<Judgement>> judgements = new LinkedHashMap<>();
    private Map<Sense, Choice> chosen = new LinkedHashMap<>();

    /**
     * The place chosen for a sense.
     *
     * @param confidence 0 to 1
     */
    record Choice(Candidate place, double confidence) {}

    /** A candidate and what speaks for it whatever the other names stand for. */
    private record Prior(Candidate place, Reasons reasons) {}

    Resolver(
            PlaceNames names,
            Weights weights,
            Theatre theatre,
            List<Toponym> toponyms,
            List<Containment> containments) {
        this.names = names;
        this.weights = weights;
        this.theatre = theatre;
        this.toponyms = toponyms;
        this.containments = containments;
        for (Toponym toponym : toponyms) {
            Evidence before = evidence.getOrDefault(toponym.sense(), Evidence.NESTED);
            evidence.put(toponym.sense(), before.compareTo(toponym.evidence()) < 0 ? before : toponym.evidence());
            candidates.computeIfAbsent(toponym.sense(), sense -> candidates(toponym));
        }
        Company company = new Company(candidates);
        candidates.forEach((sense, all) -> priors.put(sense, priors(sense, all, company)));
    }

    private List<Candidate> candidates(Toponym toponym) {
        List<Candidate> all = new ArrayList<>(toponym.candidates());
        if (all.isEmpty() && toponym.evidence() == Evidence.TAGGED) {
            all.addAll(names.sounding(toponym.name(), theatre.countries()));
            all.removeIf(place -> !Evaluation.isPossible(place, toponym.sense().key()));
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
            for (Map.Entry<Sense, List<Prior>> entry : priors.entrySet()) {
                List<Judgement> judged = judge(entry.getValue(), anchors, tied.getOrDefault(entry.getKey(), List.of()));
                judgements.put(entry.getKey(), judged);
                Choice choice = choose(judged);
                if (choice != null) {
                    next.put(entry.getKey(), choice);
                }
            }
            chosen = next;
        }
        return chosen;
    }

    /** All candidates of a sense in the last round, the best first; empty for one that the report does not have. */
    List<Judgement> judgements(Sense sense) {
        return judgements.getOrDefault(sense, List.of());
    }

    /** What the text says of where a sense lies, by a place chosen in the round before. */
    private record Tie(Candidate other, boolean isOuter, Containment.Kind kind) {
        Reasons of(Candidate place) {
            return isOuter
                    ? Evaluation.containment(place, other, kind)
                    : new Reasons().with(Evaluation.containment(other, place, kind), HALF);
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

    private List<Prior> priors(Sense sense, List<Candidate> all, Company company) {
        List<Prior> found = new ArrayList<>();
        boolean isOnlyOne = all.stream().allMatch(place -> place.kilometres(all.get(0)) < SAME_PLACE);
        for (Candidate place : all) {
            if (evidence.get(sense) == Evidence.WEAK && !isOfTheReport(place)) {
                continue;
            }
            Reasons reasons = Evaluation.of(place, sense, theatre)
                    .with(Clue.ONLY_ONE, isOnlyOne ? 1 : 0)
                    .with(Clue.NAMESAKE_TOWN, sense.said() == null && hasNamesakeTown(place, all) ? 1 : 0)
                    .with(Clue.COMPANY, company.of(place, sense));
            found.add(new Prior(place, reasons));
        }
        return found;
    }

    private List<Judgement> judge(List<Prior> all, List<Candidate> anchors, List<Tie> ties) {
        List<Judgement> judged = new ArrayList<>();
        for (Prior prior : all) {
            Reasons reasons = new Reasons()
                    .with(prior.reasons, 1)
                    .with(Clue.NEAR, Evaluation.nearness(prior.place, anchors))
                    .with(tie(prior.place, ties), 1);
            judged.add(new Judgement(prior.place, reasons, weights.score(reasons)));
        }
        judged.sort(Comparator.comparingDouble(Judgement::score).reversed());
        return judged;
    }

    /** Whether a region or district is called after a town in it: the bare name is then rather the town's. */
    private static boolean hasNamesakeTown(Candidate place, List<Candidate> all) {
        boolean isDivision =
                place.feature() == Feature.REGION || place.feature().isDistrict();
        return isDivision
                && all.stream()
                        .anyMatch(other -> other.feature() == Feature.CITY
                                && other.admin1() != null
                                && other.admin1().equals(place.admin1()));
    }

    /** What the most favourable of the ties says; one that puts others in the place never speaks against it. */
    private Reasons tie(Candidate place, List<Tie> ties) {
        Reasons best = new Reasons();
        double most = Double.NEGATIVE_INFINITY;
        for (Tie tie : ties) {
            Reasons reasons = tie.of(place);
            double score = weights.score(reasons);
            if (!tie.isOuter && score < 0) {
                reasons = new Reasons();
                score = 0;
            }
            if (score > most) {
                most = score;
                best = reasons;
            }
        }
        return best;
    }

    /** The best place, unless it is too likely another one, or none that the gazetteer has. */
    private @Nullable Choice choose(List<Judgement> judged) {
        if (judged.isEmpty()) {
            return null;
        }
        Candidate best = judged.get(0).place();
        double confidence = confidence(judged, best);
        return confidence < LEAST ? null : new Choice(best, Math.round(100 * confidence) / 100.0);
    }

    /** Whether a place lies in a country that the report is about and is more than a village. */
    private boolean isOfTheReport(Candidate place) {
        return theatre.weight(place.country()) >= HALF && place.population() >= TOWN;
    }

    /**
     * How likely the best is, by the model that the weights are fitted to: the share of what lies there in the exponentials of all scores,
     * those of the other candidates and of a place that no gazetteer has.
     */
    private double confidence(List<Judgement> judged, Candidate best) {
        double top = Math.max(judged.get(0).score(), weights.enough());
        double there = 0;
        double all = Math.exp(weights.enough() - top);
        for (Judgement judgement : judged) {
            double weight = Math.exp(judgement.score() - top);
            all += weight;
            there += judgement.place().kilometres(best) <= SAME_PLACE ? weight : 0;
        }
        return there / all;
    }
}
