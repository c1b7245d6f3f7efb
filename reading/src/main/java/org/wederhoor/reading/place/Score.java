package org.wederhoor.reading.place;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.place.Candidate.Fit;

/** How much speaks for a place as the one that a name stands for; the weights were set by hand. */
final class Score {
    /** Below this a place is no better than a guess. */
    static final double ENOUGH = 3.5;

    private static final double ABOUT_VILLAGE = 30;
    private static final double POPULATION = 0.6;
    private static final double MOST_POPULATION = 4.0;
    private static final double CONTEXT = 3.0;
    private static final double ELSEWHERE = -1.5;
    private static final double NEARNESS = 2.0;
    private static final double NEAR = 120;
    private static final double LEAST_LIKE = 0.6;
    private static final double NEVER = -100;
    private static final double SOUND = 4.0;
    private static final double SOUND_OFF = 2.5;
    private static final double SAID = 3.0;
    private static final int TOWN = 20_000;
    private static final int WORLD_CITY = 300_000;

    private Score() {}

    /** What the name, the words around it and the countries of the report say for {@code place}. */
    static double of(Candidate place, Toponym.Sense sense, Theatre theatre) {
        double score = fit(place, sense.key()) + prominence(place) + feature(place, sense.said());
        score += CONTEXT * theatre.weight(place.country());
        if (theatre.isClear()
                && place.country() != null
                && theatre.weight(place.country()) == 0
                && place.population() < WORLD_CITY
                && place.feature() != Feature.COUNTRY) {
            score += ELSEWHERE;
        }
        return score;
    }

    private static double fit(Candidate place, String key) {
        return switch (place.fit()) {
            case LISTED -> 4.5;
            case MAIN -> 2.0;
            case KNOWN -> 1.5;
            case OTHER -> 0.7;
            case SOUND -> likeness(place, key);
        };
    }

    private static double likeness(Candidate place, String key) {
        double likeness = Likeness.of(bare(NameKey.of(place.name())), bare(key));
        return likeness < LEAST_LIKE ? NEVER : SOUND * likeness - SOUND_OFF;
    }

    /** A key without a first article. */
    private static String bare(String key) {
        return key.replaceFirst("^(al|el|ad|ar|as|ash|at|an) ", "");
    }

    private static double prominence(Candidate place) {
        return switch (place.feature()) {
            case COUNTRY -> 5.0;
            case AREA, WATER, SITE -> 3.0;
            case REGION -> 2.0;
            case DISTRICT -> 0.8;
            case CITY, VILLAGE ->
                Math.min(MOST_POPULATION, POPULATION * Math.log10(Math.max(ABOUT_VILLAGE, place.population())));
        };
    }

    private static double feature(Candidate place, @Nullable Feature said) {
        Feature feature = place.feature();
        if (said == null) {
            return feature == Feature.DISTRICT ? -1.0 : 0;
        }
        if (said == Feature.VILLAGE && feature == Feature.CITY) {
            return place.population() < TOWN ? SAID : SAID - 2.0;
        }
        if (feature == said) {
            return SAID;
        }
        return switch (said) {
            case REGION -> feature == Feature.AREA || feature == Feature.DISTRICT ? 1.0 : -2.0;
            case CITY, VILLAGE -> feature == Feature.SITE ? 0 : -2.0;
            case DISTRICT, SITE -> feature == Feature.CITY || feature == Feature.DISTRICT ? 0 : -0.5;
            case COUNTRY, AREA, WATER -> -1.0;
        };
    }

    /** What it says for a place that others, already placed, lie near; 0 when there are none. */
    static double nearness(Candidate place, Collection<Candidate> anchors) {
        double nearest = anchors.stream()
                .filter(anchor -> anchor.feature() != Feature.COUNTRY && !anchor.equals(place))
                .mapToDouble(place::kilometres)
                .filter(kilometres -> kilometres > 1)
                .min()
                .orElse(Double.MAX_VALUE);
        return NEARNESS * Math.exp(-nearest / NEAR);
    }

    /** What a place gains when it lies in or by the one that the text puts it in or by, or loses when it does not. */
    static double containment(Candidate inner, Candidate outer, Containment.Kind kind) {
        boolean holds = switch (outer.feature()) {
            case COUNTRY ->
                inner.feature() != Feature.COUNTRY
                        && outer.country() != null
                        && outer.country().equals(inner.country());
            case REGION ->
                (outer.admin1() != null && outer.admin1().equals(inner.admin1())) || inner.kilometres(outer) < 100;
            case AREA, WATER -> inner.kilometres(outer) < 400;
            case CITY, VILLAGE, DISTRICT, SITE -> inner.kilometres(outer) < 60;
        };
        if (holds) {
            return kind == Containment.Kind.COMMA ? 2.0 : 4.0;
        }
        return kind == Containment.Kind.COMMA || inner.feature() == Feature.COUNTRY ? 0 : -1.5;
    }

    /** Whether a place's name only sounds like the one in the text. */
    static boolean isBySound(Candidate place) {
        return place.fit() == Fit.SOUND;
    }
}
