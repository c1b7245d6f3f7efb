package org.wederhoor.reading;

/** How precisely a place is known: UCDP's where_prec 1 to 7, in words and in that order. */
public enum Precision {
    EXACT(1),
    NEAR(2),
    DISTRICT(3),
    REGION(4),
    WIDE(5),
    COUNTRY(6),
    SEA_OR_AIR(7);

    private final int code;

    Precision(int code) {
        this.code = code;
    }

    /** UCDP's where_prec. */
    public int code() {
        return code;
    }
}
