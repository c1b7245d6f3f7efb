package org.wederhoor.ledger.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wederhoor.ledger.decision.Decision;

/**
 * A decision about an incident.
 *
 * @param entry number of its entry, by which it can be undone
 * @param undoneBy number of the entry that undid it; null while it holds
 */
public record DecisionLine(
        long entry,
        Instant written,
        String author,
        Decision decision,
        @Nullable Long undoneBy) {}
