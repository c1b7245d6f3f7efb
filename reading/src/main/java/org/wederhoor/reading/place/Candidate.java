package org.wederhoor.reading.place;

import org.jspecify.annotations.Nullable;

/**
 * A place on earth that a name may stand for.
 *
 * @param name the gazetteer's name
 * @param geonames GeoNames id, null when it has none
 * @param country ISO 3166-1 alpha-2, null for seas and for areas of several countries
 * @param admin1 code of the first-level region ("RU.09"), null when not known
 * @param population 0 when not known; to within a tenth
 * @param fit how well the name fits
 */
public record Candidate(
        Feature feature,
        String name,
        @Nullable Integer geonames,
        double latitude,
        double longitude,
        @Nullable String country,
        @Nullable String admin1,
        int population,
        Fit fit) {

    /** How well a name fits a place, the best first. */
    public enum Fit {
        /** A name that the report's own language has for this very place: it goes before what others are called. */
        LISTED,
        MAIN,
        /** A usual name in the language of the report. */
        KNOWN,
        /** One of the names that the gazetteer lists, in whatever language. */
        OTHER,
        /** A spelling that only sounds the same. */
        SOUND
    }

    /** This place under a name that fits it as {@code other} says. */
    Candidate withFit(Fit other) {
        return new Candidate(feature, name, geonames, latitude, longitude, country, admin1, population, other);
    }

    /** This place, with another point for it. */
    Candidate at(double otherLatitude, double otherLongitude) {
        return new Candidate(feature, name, geonames, otherLatitude, otherLongitude, country, admin1, population, fit);
    }

    /** Great-circle distance to {@code other} in kilometres. */
    double kilometres(Candidate other) {
        return Location.kilometres(latitude, longitude, other.latitude, other.longitude);
    }
}
