package org.wederhoor.reading;

/** What befell the people a toll counts; {@link #HARMED} where killed and wounded are counted together. */
public enum Harm {
    KILLED,
    WOUNDED,
    MISSING,
    CAPTURED,
    DISPLACED,
    HARMED
}
