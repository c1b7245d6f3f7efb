package org.wederhoor.ledger.incident;

/**
 * All places within a distance of a point.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 * @param kilometres the distance, more than 0
 */
public record Circle(double latitude, double longitude, double kilometres) {
    private static final double KILOMETRES_PER_DEGREE = 111.195;
    private static final double EARTH_DIAMETER = 12_742;
    private static final double WHOLE_TURN = 180;

    /** Whether a point lies in it, on a sphere (haversine formula). */
    public boolean holds(double lat, double lon) {
        double north = Math.sin(Math.toRadians(lat - latitude) / 2);
        double east = Math.sin(Math.toRadians(lon - longitude) / 2);
        double part = north * north + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(latitude)) * east * east;
        return EARTH_DIAMETER * Math.asin(Math.sqrt(Math.min(1, part))) <= kilometres;
    }

    /** How many degrees of latitude it reaches to the north and the south. */
    public double degreesNorth() {
        return kilometres / KILOMETRES_PER_DEGREE;
    }

    /** How many degrees of longitude it reaches to the east and the west at most; all of them when it holds a pole. */
    public double degreesEast() {
        double furthest = Math.abs(latitude) + degreesNorth();
        return furthest >= 90 ? WHOLE_TURN : Math.min(WHOLE_TURN, degreesNorth() / Math.cos(Math.toRadians(furthest)));
    }
}
