package org.wederhoor.reading.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.place.Candidate.Fit;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Word;

/**
 * The countries that a report is about, by how often it names them, their people, their capitals and places that nothing else is
 * called after: the ground on which a doubtful name is looked for first.
 */
final class Theatre {
    private static final double COUNTRY = 1.0;
    private static final double PEOPLE = 0.7;
    private static final double PLACE = 0.7;
    private static final double KNOWN_WELL = 3.0;
    private static final double PART = 0.25;
    private static final String NOBODY = "";

    private final Tally countries = new Tally();
    private final Tally regions = new Tally();

    private final @Nullable String home;

    /** @param home the country that the report was published in, ISO 3166-1 alpha-2; null when it is not known */
    Theatre(ParsedText text, List<Toponym> toponyms, Countries known, @Nullable String home) {
        this.home = home;
        for (Toponym toponym : toponyms) {
            String key = toponym.sense().key();
            for (Candidate place : toponym.candidates()) {
                if (place.feature() == Feature.COUNTRY) {
                    countries.add(place.country(), key, COUNTRY);
                } else if (place.fit() == Fit.LISTED
                        || (place.fit() == Fit.MAIN && isAlone(place, toponym.candidates()))) {
                    countries.add(place.country(), key, PLACE);
                    countRegion(place, toponym);
                }
            }
        }
        for (Sentence sentence : text.sentences()) {
            for (Word word : sentence.words()) {
                if (Character.isUpperCase(word.form().codePointAt(0))) {
                    people(word.form(), known)
                            .ifPresent(country -> countries.add(country.code(), word.lowerForm(), PEOPLE));
                }
            }
        }
    }

    /** How often countries or regions are spoken of, and by which names: a name is no witness for its own place. */
    private static final class Tally {
        private final Map<String, Double> counts = new HashMap<>();
        private final Map<String, Map<String, Double>> byName = new HashMap<>();

        void add(@Nullable String code, String name, double weight) {
            if (code != null) {
                counts.merge(code, weight, Double::sum);
                byName.computeIfAbsent(name, none -> new HashMap<>()).merge(code, weight, Double::sum);
            }
        }

        /** The most that is told of one of them by other names than {@code name}. */
        double mostWithout(String name) {
            Map<String, Double> own = byName.getOrDefault(name, Map.of());
            return counts.entrySet().stream()
                    .mapToDouble(count -> count.getValue() - own.getOrDefault(count.getKey(), 0.0))
                    .max()
                    .orElse(0);
        }

        double of(String code, String name) {
            double own = byName.getOrDefault(name, Map.of()).getOrDefault(code, 0.0);
            return counts.getOrDefault(code, 0.0) - own;
        }
    }

    private static Optional<Country> people(String form, Countries countries) {
        return countries.adjective(form).or(() -> countries.inhabitants(form));
    }

    /** Whether every place of a name lies in one country. */
    private static boolean isAlone(Candidate place, List<Candidate> all) {
        return place.country() != null
                && all.stream().allMatch(other -> place.country().equals(other.country()));
    }

    /** A region counts where its own name is told, or that of a place that lies nowhere else. */
    private void countRegion(Candidate place, Toponym toponym) {
        String region = place.admin1();
        boolean isAlone =
                toponym.candidates().stream().allMatch(other -> region != null && region.equals(other.admin1()));
        if (place.feature() == Feature.REGION || isAlone) {
            regions.add(region, toponym.sense().key(), PLACE);
        }
    }

    /** Whether the report was published in this country. */
    boolean isHome(@Nullable String country) {
        return home != null && home.equals(country);
    }

    /** From 0, a country that the report does not speak of, to 1, the one it speaks of most. */
    double weight(@Nullable String country) {
        return weight(country, NOBODY);
    }

    /** The same, by all names but one: the one that is asked for. */
    double weight(@Nullable String country, String withoutName) {
        return share(countries, country, withoutName);
    }

    /** From 0, a first-level region that the report does not speak of by other names, to 1, the one it speaks of most. */
    double regionWeight(@Nullable String admin1, String withoutName) {
        return share(regions, admin1, withoutName);
    }

    private static double share(Tally tally, @Nullable String code, String withoutName) {
        double most = code == null ? 0 : tally.mostWithout(withoutName);
        return code == null || most <= 0 ? 0 : tally.of(code, withoutName) / most;
    }

    /** Whether the report says enough of countries, by other names, to doubt a place elsewhere. */
    boolean isClear(String withoutName) {
        return countries.mostWithout(withoutName) >= KNOWN_WELL;
    }

    /** The countries that take a good part in the report. */
    Set<String> countries() {
        Set<String> found = new HashSet<>();
        for (String country : countries.counts.keySet()) {
            if (weight(country) >= PART) {
                found.add(country);
            }
        }
        return found;
    }
}
