package org.wederhoor.reading;

/** In which form words are attributed. */
public enum AttributionType {
    DIRECT,
    INDIRECT,
    MIXED,
    NOUN,
    HEDGE
}
