package org.wederhoor.reading.place;

import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Precision;

/**
 * A place on earth as a report names it; mentions of one place have an equal location.
 *
 * @param name the gazetteer's name
 * @param geonames GeoNames id
 * @param latitude degrees north
 * @param longitude degrees east
 * @param country ISO 3166-1 alpha-2
 * @param admin1 code of the first-level region ("RU.09")
 * @param confidence 0 to 1 that this is the place meant
 */
public record Location(
        String name,
        @Nullable Integer geonames,
        double latitude,
        double longitude,
        @Nullable String country,
        @Nullable String admin1,
        Precision precision,
        double confidence) {
    private static final double EARTH_RADIUS = 6371.0;

    /** Whether it is a town or a spot in one, and no region or country. */
    public boolean isTown() {
        return precision == Precision.EXACT || precision == Precision.NEAR;
    }

    /** Great-circle distance between two locations in kilometres. */
    public static double kilometres(Location a, Location b) {
        return kilometres(a.latitude, a.longitude, b.latitude, b.longitude);
    }

    /** Great-circle distance by the haversine formula on a sphere, in kilometres. */
    static double kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double north = Math.toRadians(otherLatitude - latitude);
        double east = Math.toRadians(otherLongitude - longitude);
        double chord = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(otherLatitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
