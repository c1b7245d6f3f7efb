package org.wederhoor.reading;

/** How precisely a place is known: UCDP's where_prec 1 to 7, in words and in that order. */
public enum Precision {
    EXACT,
    NEAR,
    DISTRICT,
    REGION,
    WIDE,
    COUNTRY,
    SEA_OR_AIR
}
