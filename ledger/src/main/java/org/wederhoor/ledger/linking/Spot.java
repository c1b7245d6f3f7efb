package org.wederhoor.ledger.linking;

import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Place;
import org.wederhoor.reading.Precision;

/**
 * Where an event happened, as far as it is known.
 *
 * @param name of the place
 * @param latitude degrees north
 * @param longitude degrees east
 * @param country ISO 3166-1 alpha-2
 * @param admin1 code of the first-level region
 */
public record Spot(
        String name,
        double latitude,
        double longitude,
        Precision precision,
        @Nullable String country,
        @Nullable String admin1) {
    private static final double EARTH_DIAMETER = 12_742;

    /** The spot of a place; null for none, and for one that was not found on earth. */
    static @Nullable Spot of(@Nullable Place place) {
        if (place == null || place.latitude() == null || place.longitude() == null || place.precision() == null) {
            return null;
        }
        return new Spot(
                place.name(), place.latitude(), place.longitude(), place.precision(), place.country(), place.admin1());
    }

    /** How far from its point the event may have happened, in kilometres. */
    double radius() {
        return switch (precision) {
            case EXACT -> 5;
            case NEAR -> 20;
            case DISTRICT -> 40;
            case REGION -> 150;
            case WIDE, SEA_OR_AIR -> 300;
            case COUNTRY -> 800;
        };
    }

    /** Whether it is known to a district or better. */
    boolean isExact() {
        return precision.compareTo(Precision.DISTRICT) <= 0;
    }

    /** Kilometres between the points, on a sphere (haversine formula). */
    double distance(Spot other) {
        double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double part = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
        return EARTH_DIAMETER * Math.asin(Math.sqrt(Math.min(1, part)));
    }

    /** Whether one of both is a region or country that the other lies in. */
    boolean holds(Spot other) {
        return switch (precision) {
            case EXACT, NEAR, DISTRICT -> false;
            case REGION -> admin1 != null && admin1.equals(other.admin1);
            case WIDE, SEA_OR_AIR -> distance(other) <= radius();
            case COUNTRY -> country != null && country.equals(other.country);
        };
    }
}
