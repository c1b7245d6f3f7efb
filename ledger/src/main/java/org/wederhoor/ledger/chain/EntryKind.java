package org.wederhoor.ledger.chain;

import java.util.Locale;

/** What an entry of the record holds. */
public enum EntryKind {
    /** A report as it was published. */
    REPORT,
    /** What one version of the program read in a report. */
    READING,
    /** Which events of a report were joined with which of others, and why. */
    LINKS,
    /** What a person decided. */
    DECISION;

    /** As it is written in the record. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that {@code word} stands for. */
    public static EntryKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
