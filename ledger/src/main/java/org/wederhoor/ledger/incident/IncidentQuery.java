package org.wederhoor.ledger.incident;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Kind;

/**
 * Which incidents are asked for; what is null or empty asks nothing.
 *
 * @param since happened on this day or later, as far as can be told
 * @param until happened on this day or earlier
 * @param near happened within this circle
 * @param kinds is of one of these kinds
 * @param party somebody in it has this id in the register, or a name with these words
 * @param text the words of a report, each a phrase of folded words, that all stand in one report that tells it
 * @param limit how many at most
 */
public record IncidentQuery(
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable Circle near,
        List<Kind> kinds,
        @Nullable String party,
        @Nullable IncidentStatus status,
        List<List<String>> text,
        int limit) {
    /** How many are told when nobody says. */
    public static final int USUAL = 100;

    /** Asks for the newest. */
    public static final IncidentQuery ALL =
            new IncidentQuery(null, null, null, List.of(), null, null, List.of(), USUAL);

    public IncidentQuery {
        kinds = List.copyOf(kinds);
        text = List.copyOf(text);
    }
}
