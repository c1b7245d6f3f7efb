package org.wederhoor.ledger.incident;

import org.wederhoor.reading.Report;
import org.wederhoor.reading.Span;

/**
 * A report that has the words searched for.
 *
 * @param id of the report in the ledger
 * @param match where the first of the words stand
 */
public record Hit(String id, Report report, Span match) {}
