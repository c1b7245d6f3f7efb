package org.wederhoor.reading;

/** Where a speaker stands on what is said. */
public enum Stance {
    /** Says that it happened, or how. */
    ASSERTS,
    /** Says to have done it. */
    CLAIMS,
    /** Says that somebody else did it. */
    BLAMES,
    /** Confirms what others had said. */
    CONFIRMS,
    /** Denies that it happened, or an own part in it. */
    DENIES,
    /** Doubts it or cannot verify it. */
    QUESTIONS,
    /** An opinion, demand, promise, threat or question; only of an attribution, never of a statement. */
    OTHER
}
