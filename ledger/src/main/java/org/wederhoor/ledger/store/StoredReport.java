package org.wederhoor.ledger.store;

import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Report;

/**
 * A report as the ledger keeps it.
 *
 * @param id what the ledger calls it; {@link Report#id()} is what the user calls it
 * @param entry number of the entry that put it on record
 * @param reading number of the entry with the reading that counts; 0 before there is one
 * @param reader which program made that reading; empty before there is one
 * @param replacedBy id of its next revision, which counts in its place
 * @param origin id of the report that it is a copy of; its own when it stands by itself
 */
public record StoredReport(
        String id,
        long entry,
        long reading,
        String reader,
        Report report,
        @Nullable String replacedBy,
        String origin) {}
