package org.wederhoor.reading.place;

/** A direction in which part of a country or region lies. */
enum Compass {
    N(0, 1),
    NE(1, 1),
    E(1, 0),
    SE(1, -1),
    S(0, -1),
    SW(-1, -1),
    W(-1, 0),
    NW(-1, 1),
    /** The middle. */
    C(0, 0);

    private static final double FROM_CENTRE = 0.6;

    private final int east;
    private final int north;

    Compass(int east, int north) {
        this.east = east;
        this.north = north;
    }

    int east() {
        return east;
    }

    int north() {
        return north;
    }

    /** Latitude and longitude past halfway from the centre of a country to its border on this side. */
    double[] within(Nation nation) {
        double latitude = nation.latitude()
                + FROM_CENTRE
                        * north
                        * (north > 0 ? nation.north() - nation.latitude() : nation.latitude() - nation.south());
        double longitude = nation.longitude()
                + FROM_CENTRE
                        * east
                        * (east > 0 ? nation.east() - nation.longitude() : nation.longitude() - nation.west());
        return new double[] {latitude, longitude};
    }
}
