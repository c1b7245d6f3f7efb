package org.wederhoor.reading;

/** How exactly a time is told. */
public enum TimePrecision {
    TIME,
    DAY,
    DAYS,
    WEEK,
    MONTH,
    YEAR
}
