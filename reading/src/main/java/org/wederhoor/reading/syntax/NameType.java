package org.wederhoor.reading.syntax;

/** What a name names; {@link #DEM} are the adjectives and nouns of places, peoples and religions. */
public enum NameType {
    PER,
    LOC,
    ORG,
    DEM,
    MISC
}
