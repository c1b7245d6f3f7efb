package org.wederhoor.ledger.linking;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.wederhoor.reading.language.Table;

/** How much each feature speaks for two events being one: what it adds to the logarithm of the odds. */
final class Weights {
    private static final Weights BUNDLED = of(Table.resource("/org/wederhoor/ledger/linking/weights.tsv"));

    private final Map<Feature, Double> weights;

    private Weights(Map<Feature, Double> weights) {
        this.weights = weights;
    }

    /** Those that come with the program; they were set by hand. */
    static Weights bundled() {
        return BUNDLED;
    }

    /**
     * The weights in a table.
     *
     * @throws IllegalArgumentException naming file and line, when a feature has none or what stands there is none
     */
    static Weights of(Table table) {
        Map<Feature, Double> weights = new EnumMap<>(Feature.class);
        for (Table.Row row : table.rows()) {
            try {
                weights.put(
                        Feature.valueOf(row.get("feature").toUpperCase(Locale.ROOT)),
                        Double.valueOf(row.get("weight")));
            } catch (IllegalArgumentException e) {
                throw row.error("no weight of a feature: " + row.cells());
            }
        }
        for (Feature feature : Feature.values()) {
            if (!weights.containsKey(feature)) {
                throw new IllegalArgumentException(table.file() + ": no weight of " + feature);
            }
        }
        return new Weights(weights);
    }

    double of(Feature feature) {
        return weights.getOrDefault(feature, 0.0);
    }
}
