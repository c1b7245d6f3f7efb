package org.wederhoor.ledger.linking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Period;

/**
 * When an event happened, as far as it is known.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive
 * @param told whether the report tells it; if not, it is guessed from the flow of the story or the day of publication
 */
public record Days(LocalDate from, LocalDate to, boolean told) {
    private static final int FRESH = 3;

    /** The days of an event; without any the last before publication, for reports tell what is new; null when nothing is known. */
    static @Nullable Days of(@Nullable Period period, @Nullable LocalDate published) {
        if (period != null) {
            return new Days(period.from(), period.to(), !period.mentions().isEmpty());
        }
        return published == null ? null : new Days(published.minusDays(FRESH), published, false);
    }

    /** How many days it covers. */
    public long length() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Whether it is known to the day or the night. */
    boolean isExact() {
        return length() <= 2;
    }

    /** How many days lie between both; 0 when they overlap. */
    long gap(Days other) {
        return Math.max(0, Math.max(ChronoUnit.DAYS.between(to, other.from), ChronoUnit.DAYS.between(other.to, from)));
    }
}
