package org.wederhoor.ledger.store;

import org.jdbi.v3.core.Handle;

/** The tables of a ledger in one transaction. */
public record Tables(
        EntryTable entries,
        ReportTable reports,
        CopyTable copies,
        WordTable words,
        EventTable events,
        LinkTable links,
        IncidentTable incidents,
        DecisionTable decisions,
        TableReader all) {
    static Tables of(Handle handle, Dialect dialect) {
        return new Tables(
                new EntryTable(handle),
                new ReportTable(handle),
                new CopyTable(handle),
                new WordTable(handle, dialect),
                new EventTable(handle),
                new LinkTable(handle),
                new IncidentTable(handle, dialect),
                new DecisionTable(handle),
                new TableReader(handle, dialect));
    }
}
