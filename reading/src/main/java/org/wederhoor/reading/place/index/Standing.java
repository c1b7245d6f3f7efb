package org.wederhoor.reading.place.index;

/** How well a name stands for a place, the best first, in the order of the numbers in the file. */
public enum Standing {
    /** The place's own name. */
    MAIN(0),
    /** A usual name in one of the languages that reports are written in. */
    KNOWN(1),
    /** Any other name: former ones, and those of languages without a mark. */
    OTHER(2),
    /** Only the sound of one of its names. */
    DERIVED(3);

    private static final Standing[] BY_NUMBER = values();

    private final int number;

    Standing(int number) {
        this.number = number;
    }

    /** Its number in the file, from 0. */
    public int number() {
        return number;
    }

    /** The one with this number. */
    public static Standing of(int number) {
        return BY_NUMBER[number];
    }

    /** The poorer of two. */
    public Standing orPoorer(Standing other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
