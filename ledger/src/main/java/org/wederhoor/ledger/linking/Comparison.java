package org.wederhoor.ledger.linking;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two events beside each other.
 *
 * @param one an event of one report
 * @param other an event of another
 */
record Comparison(EventProfile one, EventProfile other) {
    private static final double NEAR = 30;
    private static final double FURTHEST = 3;
    private static final int BODIES = 3;
    private static final int PERSONS = 2;
    private static final double HUNDRED = 100;

    /** Whether they cannot be one, whatever else agrees: they are of other sorts, or on days or at places that exclude each other. */
    boolean excludes() {
        if (one.sort() != other.sort()) {
            return true;
        }
        Days days = one.days();
        Days others = other.days();
        if (days == null || others == null || days.gap(others) > 1) {
            return true;
        }
        Spot spot = one.spot();
        Spot there = other.spot();
        return spot != null
                && there != null
                && !spot.holds(there)
                && !there.holds(spot)
                && beyond(spot, there) > FURTHEST * NEAR;
    }

    private static double beyond(Spot spot, Spot there) {
        return Math.max(0, spot.distance(there) - spot.radius() - there.radius());
    }

    /** The features that are not 0, each rounded to a hundredth. */
    Map<Feature, Double> features() {
        Map<Feature, Double> features = new EnumMap<>(Feature.class);
        put(features, Feature.ALWAYS, 1);
        put(features, Feature.SAME_KIND, one.kind() == other.kind());
        put(features, Feature.SAME_FAMILY, one.kind().family() == other.kind().family());
        days(features);
        place(features, one.spot(), other.spot());
        put(features, Feature.SAME_BODIES, (double) Math.min(BODIES, shared(true)) / BODIES);
        put(features, Feature.SAME_PERSONS, (double) Math.min(PERSONS, shared(false)) / PERSONS);
        boolean same =
                one.counts().stream().anyMatch(count -> other.counts().stream().anyMatch(count::isSameAs));
        put(features, Feature.SAME_COUNT, same);
        put(features, Feature.OTHER_COUNTS, !same && atOdds());
        put(features, Feature.WEIGHT, Math.min(one.weight(), other.weight()));
        return features;
    }

    private boolean atOdds() {
        return one.counts().stream().anyMatch(count -> other.counts().stream().anyMatch(count::isOfSameHarm));
    }

    private void days(Map<Feature, Double> features) {
        Days days = one.days();
        Days others = other.days();
        if (days == null || others == null) {
            return;
        }
        boolean exact = days.isExact() && others.isExact();
        if (days.gap(others) > 0) {
            put(features, Feature.NEXT_DAY, 1);
        } else if (!days.told() || !others.told()) {
            put(features, Feature.DAYS_GUESSED, 1);
        } else {
            put(features, exact ? Feature.SAME_DAY : Feature.DAYS_AGREE, 1);
        }
    }

    private static void place(Map<Feature, Double> features, @Nullable Spot spot, @Nullable Spot there) {
        if (spot == null || there == null) {
            put(features, Feature.PLACE_UNKNOWN, 1);
        } else if (spot.isExact() && there.isExact()) {
            put(features, Feature.NEARNESS, Math.max(0, 1 - spot.distance(there) / NEAR));
            put(features, Feature.FARNESS, Math.min(FURTHEST, beyond(spot, there) / NEAR));
        } else if (spot.holds(there) || there.holds(spot)) {
            put(features, Feature.PLACE_WITHIN, 1);
        } else {
            put(features, Feature.FARNESS, Math.min(FURTHEST, beyond(spot, there) / NEAR));
        }
    }

    private long shared(boolean bodies) {
        return one.people().stream()
                .filter(somebody -> (somebody.known() != null) == bodies)
                .filter(somebody -> other.people().stream().anyMatch(somebody::isSameAs))
                .count();
    }

    private static void put(Map<Feature, Double> features, Feature feature, boolean holds) {
        put(features, feature, holds ? 1 : 0);
    }

    private static void put(Map<Feature, Double> features, Feature feature, double value) {
        double rounded = Math.round(value * HUNDRED) / HUNDRED;
        if (rounded != 0) {
            features.put(feature, rounded);
        }
    }
}
