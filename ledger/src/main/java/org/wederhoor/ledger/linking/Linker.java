package org.wederhoor.ledger.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells how likely two events are one, and why: a logistic model of explained features, with the weights of {@code weights.tsv}.
 */
public final class Linker {
    private final Weights weights;

    private Linker(Weights weights) {
        this.weights = weights;
    }

    /** Less likely than this, two events are no link at all. */
    private static final double LEAST = 0.1;

    private static final double THOUSAND = 1000;

    /** With the weights that come with the program. */
    public static Linker bundled() {
        return new Linker(Weights.bundled());
    }

    /** The link between two events of different reports, if they may be one; the same whichever is named first. */
    public Optional<Link> link(EventProfile one, EventProfile other) {
        if (one.key().compareTo(other.key()) > 0) {
            return link(other, one);
        }
        Comparison comparison = new Comparison(one, other);
        if (one.key().report().equals(other.key().report()) || comparison.excludes()) {
            return Optional.empty();
        }
        List<Link.Reason> reasons = new ArrayList<>();
        double sum = 0;
        for (Map.Entry<Feature, Double> feature : comparison.features().entrySet()) {
            double part = weights.of(feature.getKey()) * feature.getValue();
            sum += part;
            if (feature.getKey() != Feature.ALWAYS) {
                reasons.add(new Link.Reason(
                        feature.getKey().name().toLowerCase(Locale.ROOT), feature.getValue(), rounded(part)));
            }
        }
        double score = rounded(1 / (1 + Math.exp(-sum)));
        reasons.sort(Comparator.comparingDouble((Link.Reason reason) -> -Math.abs(reason.part())));
        return score < LEAST ? Optional.empty() : Optional.of(new Link(one.key(), other.key(), score, reasons));
    }

    private static double rounded(double value) {
        return Math.round(value * THOUSAND) / THOUSAND;
    }
}
