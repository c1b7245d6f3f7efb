package org.wederhoor.ledger.store;

import java.util.List;

/** The tables that are worked out from the record. */
public enum DerivedTable {
    REPORT("id"),
    REPORT_BAND("band report"),
    REPORT_COPY("report other"),
    EVENT("report event"),
    EVENT_BLOCK("block report event"),
    HANDLE("id"),
    LINK("report event other_report other_event"),
    INCIDENT("id"),
    INCIDENT_PARTY("incident party name"),
    DECISION("entry"),
    DECISION_EVENT("entry report start");

    private final String key;

    DerivedTable(String key) {
        this.key = key;
    }

    /** The columns by which its rows are told apart. */
    public List<String> key() {
        return List.of(key.split(" "));
    }
}
