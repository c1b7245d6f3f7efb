package org.wederhoor.ledger.projection;

import org.wederhoor.ledger.chain.Entry;

/** The ids of incidents: made from the place of the event that they begin with, so that the same reports give the same ids everywhere. */
final class Handles {
    private static final int DIGITS = 16;

    private Handles() {}

    /** The id made from {@code beginning}. */
    static String of(String beginning) {
        return "i" + Entry.sha256(beginning).substring(0, DIGITS);
    }
}
