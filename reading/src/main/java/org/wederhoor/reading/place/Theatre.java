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

    private final Map<String, Double> counts = new HashMap<>();
    private final Map<String, Double> regions = new HashMap<>();
    private double most;
    private double mostOfRegion;

    Theatre(ParsedText text, List<Toponym> toponyms, Countries countries) {
        for (Toponym toponym : toponyms) {
            for (Candidate place : toponym.candidates()) {
                if (place.feature() == Feature.COUNTRY) {
                    count(place.country(), COUNTRY);
                } else if (place.fit() == Fit.LISTED
                        || (place.fit() == Fit.MAIN && isAlone(place, toponym.candidates()))) {
                    count(place.country(), PLACE);
                    countRegion(place, toponym.candidates());
                }
            }
        }
        for (Sentence sentence : text.sentences()) {
            for (Word word : sentence.words()) {
                if (Character.isUpperCase(word.form().codePointAt(0))) {
                    people(word.form(), countries).ifPresent(country -> count(country.code(), PEOPLE));
                }
            }
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
    private void countRegion(Candidate place, List<Candidate> all) {
        String region = place.admin1();
        boolean isAlone = all.stream().allMatch(other -> region != null && region.equals(other.admin1()));
        if (region != null && (place.feature() == Feature.REGION || isAlone)) {
            mostOfRegion = Math.max(mostOfRegion, regions.merge(region, PLACE, Double::sum));
        }
    }

    private void count(@Nullable String country, double weight) {
        if (country != null) {
            most = Math.max(most, counts.merge(country, weight, Double::sum));
        }
    }

    /** From 0, a country that the report does not speak of, to 1, the one it speaks of most. */
    double weight(@Nullable String country) {
        return country == null || most == 0 ? 0 : counts.getOrDefault(country, 0.0) / most;
    }

    /** From 0, a first-level region that the report does not speak of, to 1, the one it speaks of most. */
    double regionWeight(@Nullable String admin1) {
        return admin1 == null || mostOfRegion == 0 ? 0 : regions.getOrDefault(admin1, 0.0) / mostOfRegion;
    }

    /** Whether the report says enough of countries to doubt a place elsewhere. */
    boolean isClear() {
        return most >= KNOWN_WELL;
    }

    /** The countries that take a good part in the report. */
    Set<String> countries() {
        Set<String> found = new HashSet<>();
        for (String country : counts.keySet()) {
            if (weight(country) >= PART) {
                found.add(country);
            }
        }
        return found;
    }
}
