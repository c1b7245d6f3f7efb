package org.wederhoor.reading.place.index;

/** The sorts of places in an index, in the order of their numbers in the file. */
public enum Kind {
    CITY(0),
    REGION(1),
    DISTRICT(2),
    COUNTRY(3),
    /** A district that stands in the middle of its region, because nothing says where in it. */
    UNPLACED_DISTRICT(4);

    private static final Kind[] BY_NUMBER = values();

    private final int number;

    Kind(int number) {
        this.number = number;
    }

    /** Its number in the file, from 0. */
    public int number() {
        return number;
    }

    /** The one with this number. */
    public static Kind of(int number) {
        return BY_NUMBER[number];
    }
}
