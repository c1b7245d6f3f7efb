package org.wederhoor.ledger;

/**
 * What became of a report that was to be put on record.
 *
 * @param report its id in the ledger
 */
public record Receipt(String report, Outcome outcome) {
    /** What may become of a report. */
    public enum Outcome {
        /** It is on record now, and its reading. */
        ADDED,
        /** It was on record before; this reading of it is new, and counts from now on. */
        READ_ANEW,
        /** It was on record before with this same reading; nothing was written. */
        KNOWN
    }
}
