package org.wederhoor.reading;

/** A group of event kinds that a coder would easily take for each other. */
public enum Family {
    GROUND,
    FIRE,
    EXPLOSION,
    ASSAULT,
    PROPERTY,
    CONTROL,
    CONTENTION,
    MILITARY,
    DIPLOMACY
}
