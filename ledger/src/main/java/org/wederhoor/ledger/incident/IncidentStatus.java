package org.wederhoor.ledger.incident;

import java.util.Locale;

/** Whether the versions of an incident contradict each other. It is worked out from the reports; what people judge of it is a verdict. */
public enum IncidentStatus {
    /** Parties contradict each other. */
    DISPUTED,
    /** Parties contradicted each other, and do no longer: they converged, or one conceded or withdrew. */
    SETTLED,
    /** No contradiction in any report. */
    UNDISPUTED;

    /** As it is written in tables and JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status that {@code word} stands for. */
    public static IncidentStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
