package org.wederhoor.reading;

/** Whether the report tells an event as having happened. */
public enum Modality {
    ACTUAL,
    ALLEGED,
    PLANNED,
    CONDITIONAL,
    NEGATED,
    GENERAL
}
