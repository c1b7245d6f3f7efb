package org.wederhoor.reading.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.syntax.Upos;
import org.wederhoor.reading.syntax.Word;

/** The common words around place names in one language, from {@code place-words.tsv}, which explains the classes. */
final class PlaceWords {
    /** The part that a small word plays between or before places. */
    enum Link {
        IN,
        OF,
        NEAR,
        AT,
        OTHER,
        ACTOR,
        STEP
    }

    private static final int SHORTEST_IN_COMPOUND = 3;
    private static final int LONGEST = 40;
    private static final String HEADS_COMPOUNDS = "~";

    private final Map<String, Feature> features = new HashMap<>();
    private final Map<String, Feature> compoundHeads = new HashMap<>();
    private final Set<String> beforeOf = new HashSet<>();
    private final Map<String, Link> links = new HashMap<>();
    private final Map<String, Compass> compass = new HashMap<>();
    private final Map<String, Double> units = new HashMap<>();

    PlaceWords(Language language) {
        for (Table.Row row : language.table("place-words.tsv").rows()) {
            String word = row.get("word");
            switch (row.get("class")) {
                case "in", "of", "near", "at", "other", "actor", "step" ->
                    links.put(word, Link.valueOf(upper(row.get("class"))));
                case "unit" -> {
                    units.put(word, kilometres(row));
                    links.put(word, Link.STEP);
                }
                case "compass" -> compass.put(word, Compass.valueOf(row.get("value")));
                case "city", "village", "region", "district", "country", "area", "water", "site" -> enterFeature(row);
                default -> throw row.error("no such class: " + row.get("class"));
            }
        }
    }

    private void enterFeature(Table.Row row) {
        Feature feature = Feature.valueOf(upper(row.get("class")));
        boolean isHead = row.get("word").startsWith(HEADS_COMPOUNDS);
        String word = isHead ? row.get("word").substring(HEADS_COMPOUNDS.length()) : row.get("word");
        features.put(word, feature);
        if (isHead) {
            compoundHeads.put(word, feature);
        }
        if (row.get("value").equals("of")) {
            beforeOf.add(word);
        }
    }

    /** Whether "the WORD of NAME" says what sort of place the name is, as with "city" and not with "capital". */
    boolean standsBeforeOf(Word word) {
        return beforeOf.contains(word.lowerForm());
    }

    /**
     * What sort of place a common noun speaks of, itself or as the last part of a compound ("grensdorp"); null if of none. What ends
     * in the word for a country is none of its own ("platteland"), and a word with a capital is a name (Rotterdam is no dam).
     */
    @Nullable
    Feature feature(String word) {
        if (word.isEmpty() || !Character.isLowerCase(word.codePointAt(0))) {
            return null;
        }
        Feature whole = features.get(word);
        if (whole != null) {
            return whole;
        }
        for (int from = Math.max(1, word.length() - LONGEST); from <= word.length() - SHORTEST_IN_COMPOUND; from++) {
            Feature feature = compoundHeads.get(word.substring(from));
            if (feature != null && feature != Feature.COUNTRY) {
                return feature;
            }
        }
        int hyphen = word.lastIndexOf('-');
        return hyphen < 0 ? null : features.get(word.substring(hyphen + 1));
    }

    /** What sort of place a word speaks of, in the form it has or that of the dictionary ("steden"). */
    @Nullable
    Feature feature(Word word) {
        Feature feature = feature(word.form());
        boolean isName = Character.isUpperCase(word.form().codePointAt(0));
        return feature == null && !isName ? feature(word.lemma()) : feature;
    }

    /** What sort of place a word right behind a name says it is, as in "Nassau County"; only a noun that is no compound. */
    @Nullable
    Feature featureBehind(Word word) {
        boolean isNoun = word.upos() == Upos.NOUN || word.upos() == Upos.PROPN;
        return isNoun ? features.get(word.lowerForm()) : null;
    }

    @Nullable
    Link link(String word) {
        return links.get(word.toLowerCase(Locale.ROOT));
    }

    @Nullable
    Compass compass(String word) {
        return compass.get(word.toLowerCase(Locale.ROOT));
    }

    /** How many kilometres a unit of length such as "mijl" has; 0 for any other word. */
    double kilometres(String word) {
        return units.getOrDefault(word.toLowerCase(Locale.ROOT), 0.0);
    }

    private static double kilometres(Table.Row row) {
        try {
            return Double.parseDouble(row.get("value"));
        } catch (NumberFormatException e) {
            throw row.error("no number of kilometres: '" + row.get("value") + "'");
        }
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
