package org.wederhoor.ledger.decision;

/** What a person may hold an incident to be. */
public enum Verdict {
    CONFIRMED,
    PROBABLE,
    UNRESOLVED,
    REFUTED
}
