package org.wederhoor.reading.place;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds the clues that speak for or against a place as the one that a name stands for. */
final class Evaluation {
    private static final double ABOUT_VILLAGE = 30;
    private static final double MOST_PEOPLE = 5_000_000;
    private static final double NEAR = 120;
    private static final double LEAST_LIKE = 0.6;
    private static final int TOWN = 20_000;
    private static final int WORLD_CITY = 300_000;
    private static final double IN_PART = 1.0 / 3;
    private static final double HALF = 0.5;
    private static final double LITTLE = 0.25;

    private Evaluation() {}

    /** Whether a place that only sounds like the name sounds enough like it to be thought of. */
    static boolean isPossible(Candidate place, String key) {
        return place.fit() != Candidate.Fit.SOUND || likeness(place, key) >= LEAST_LIKE;
    }

    /** What the name, the words around it and the countries of the report say of {@code place}. */
    static Reasons of(Candidate place, Toponym.Sense sense, Theatre theatre) {
        Reasons reasons = new Reasons();
        fit(place, sense.key(), reasons);
        prominence(place, reasons);
        sort(place.feature(), place.population(), sense.said(), reasons);
        double weight = theatre.weight(place.country(), sense.key());
        reasons.with(Clue.THEATRE, weight);
        reasons.with(Clue.REGION_THEATRE, theatre.regionWeight(place.admin1(), sense.key()));
        reasons.with(Clue.HOME, theatre.isHome(place.country()) ? 1 : 0);
        if (theatre.isClear(sense.key())
                && place.country() != null
                && weight == 0
                && place.population() < WORLD_CITY
                && place.feature() != Feature.COUNTRY) {
            reasons.with(Clue.ELSEWHERE, 1);
        }
        return reasons;
    }

    private static void fit(Candidate place, String key, Reasons reasons) {
        switch (place.fit()) {
            case LISTED -> reasons.with(Clue.LISTED, 1);
            case MAIN -> reasons.with(Clue.OWN_NAME, 1);
            case KNOWN -> reasons.with(Clue.USUAL_NAME, 1);
            case OTHER -> reasons.with(Clue.OTHER_NAME, 1);
            case SOUND -> reasons.with(Clue.BY_SOUND, 1).with(Clue.SOUND_LIKENESS, likeness(place, key));
        }
    }

    private static double likeness(Candidate place, String key) {
        return Likeness.of(bare(NameKey.of(place.name())), bare(key));
    }

    /** A key without a first article. */
    private static String bare(String key) {
        return key.replaceFirst("^(al|el|ad|ar|as|ash|at|an) ", "");
    }

    private static void prominence(Candidate place, Reasons reasons) {
        switch (place.feature()) {
            case COUNTRY -> reasons.with(Clue.COUNTRY, 1);
            case AREA, WATER, SITE -> reasons.with(Clue.AREA, 1);
            case REGION -> reasons.with(Clue.REGION, 1);
            case DISTRICT, UNPLACED_DISTRICT -> reasons.with(Clue.DISTRICT, 1);
            case CITY, VILLAGE ->
                reasons.with(
                        Clue.POPULATION,
                        Math.log10(Math.min(MOST_PEOPLE, Math.max(ABOUT_VILLAGE, place.population()))));
        }
    }

    private static void sort(Feature feature, int population, @Nullable Feature said, Reasons reasons) {
        if (said == null) {
            reasons.with(Clue.UNSAID_DISTRICT, feature.isDistrict() ? 1 : 0);
        } else if (said == Feature.VILLAGE && feature == Feature.CITY) {
            reasons.with(Clue.SAID_SORT, population < TOWN ? 1 : IN_PART);
        } else if (feature == said || said == Feature.DISTRICT && feature.isDistrict()) {
            reasons.with(Clue.SAID_SORT, 1);
        } else if (said == Feature.REGION && (feature == Feature.AREA || feature.isDistrict())) {
            reasons.with(Clue.SAID_SORT, IN_PART);
        } else {
            reasons.with(Clue.SAID_OTHER_SORT, unlikeness(feature, said));
        }
    }

    /** How unlike what was said a sort of place is, from 0 to 1: the base of a town may go by the town's name. */
    private static double unlikeness(Feature feature, Feature said) {
        return switch (said) {
            case REGION -> 1;
            case CITY, VILLAGE -> feature == Feature.SITE ? 0 : 1;
            case DISTRICT, UNPLACED_DISTRICT, SITE -> feature == Feature.CITY || feature.isDistrict() ? 0 : LITTLE;
            case COUNTRY, AREA, WATER -> HALF;
        };
    }

    /** How near others lie that are already placed, 0 when there are none. */
    static double nearness(Candidate place, Collection<Candidate> anchors) {
        double nearest = anchors.stream()
                .filter(anchor -> anchor.feature() != Feature.COUNTRY && !anchor.equals(place))
                .mapToDouble(place::kilometres)
                .filter(kilometres -> kilometres > 1)
                .min()
                .orElse(Double.MAX_VALUE);
        return Math.exp(-nearest / NEAR);
    }

    /** What it says of a place that it lies in or by the one that the text puts it in or by, or does not. */
    static Reasons containment(Candidate inner, Candidate outer, Containment.Kind kind) {
        boolean holds = switch (outer.feature()) {
            case COUNTRY ->
                inner.feature() != Feature.COUNTRY
                        && outer.country() != null
                        && outer.country().equals(inner.country());
            case REGION, UNPLACED_DISTRICT ->
                (outer.admin1() != null && outer.admin1().equals(inner.admin1())) || inner.kilometres(outer) < 100;
            case AREA, WATER -> inner.kilometres(outer) < 400;
            case CITY, VILLAGE, DISTRICT, SITE -> inner.kilometres(outer) < 60;
        };
        boolean isComma = kind == Containment.Kind.COMMA;
        Reasons reasons = new Reasons();
        if (holds) {
            return reasons.with(isComma ? Clue.AFTER_COMMA : Clue.INSIDE, 1);
        }
        return isComma || inner.feature() == Feature.COUNTRY ? reasons : reasons.with(Clue.OUTSIDE, 1);
    }
}
