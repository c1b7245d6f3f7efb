package org.wederhoor.reading.place;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.wederhoor.reading.language.Table;

/** How much each clue counts, from {@code weights.tsv}, which is fitted on reports whose places are known. */
public final class Weights {
    private static final String FILE = "/org/wederhoor/reading/gazetteer/weights.tsv";
    private static final String THRESHOLD = "enough";

    private final Map<Clue, Double> weights = new EnumMap<>(Clue.class);
    private final double enough;

    private Weights(Table table) {
        double threshold = Double.NaN;
        for (Table.Row row : table.rows()) {
            double weight = number(row);
            if (row.get("clue").equals(THRESHOLD)) {
                threshold = weight;
            } else {
                weights.put(clue(row), weight);
            }
        }
        for (Clue clue : Clue.values()) {
            if (!weights.containsKey(clue)) {
                throw new IllegalArgumentException(table.file() + ": no weight of " + clue);
            }
        }
        if (Double.isNaN(threshold)) {
            throw new IllegalArgumentException(table.file() + ": no line '" + THRESHOLD + "'");
        }
        enough = threshold;
    }

    /** The weights that come with the program. */
    public static Weights bundled() {
        return new Weights(Table.resource(FILE));
    }

    private static Clue clue(Table.Row row) {
        try {
            return Clue.valueOf(row.get("clue").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error("no such clue: " + row.get("clue"));
        }
    }

    private static double number(Table.Row row) {
        try {
            return Double.parseDouble(row.get("weight"));
        } catch (NumberFormatException e) {
            throw row.error("no number: " + row.get("weight"));
        }
    }

    /** What a clue adds to the sum where it holds by {@code value}. */
    public double part(Clue clue, double value) {
        return weights.getOrDefault(clue, 0.0) * value;
    }

    /** What speaks for a place that no gazetteer has: a candidate with less is no better than a guess. */
    double enough() {
        return enough;
    }

    double score(Reasons reasons) {
        double score = 0;
        for (Map.Entry<Clue, Double> clue : reasons.held().entrySet()) {
            score += part(clue.getKey(), clue.getValue());
        }
        return score;
    }
}
