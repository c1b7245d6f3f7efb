package org.wederhoor.ledger.linking;

/** What speaks for or against two events being one; each is 0 when it cannot be told. */
enum Feature {
    /** Always 1. */
    ALWAYS,
    /** 1 when both are of one kind. */
    SAME_KIND,
    /** 1 when the kinds are of one family. */
    SAME_FAMILY,
    /** 1 when both are known to the day and it is the same. */
    SAME_DAY,
    /** 1 when their days are one apart, as of a night, a time zone or a late report. */
    NEXT_DAY,
    /** 1 when the days of one are guessed, and agree. */
    DAYS_GUESSED,
    /** 1 when the days agree as far as they are known, but are not known to the day. */
    DAYS_AGREE,
    /** 1 at the same point to 0 at 30 kilometres, both known to a district or better. */
    NEARNESS,
    /** 1 for each 30 kilometres, at most 3, that both are further apart than they are known exactly. */
    FARNESS,
    /** 1 when one place is a region or country that the other lies in. */
    PLACE_WITHIN,
    /** 1 when a place is not known. */
    PLACE_UNKNOWN,
    /** Bodies of the party register in both, at most 3, each counted as one third. */
    SAME_BODIES,
    /** Persons named in both, at most 2, each counted as one half. */
    SAME_PERSONS,
    /** 1 when a number of victims is told by both. */
    SAME_COUNT,
    /** 1 when both count victims and no numbers agree. */
    OTHER_COUNTS,
    /** How much both reports are about it: the smaller of both shares. */
    WEIGHT
}
