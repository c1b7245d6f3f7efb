package org.wederhoor.reading.party;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody was what the register says: a term of office, the years of a mission.
 *
 * @param from its first day, null when it is not known
 * @param to its last day, null when it is not known or still to come
 */
public record Term(@Nullable LocalDate from, @Nullable LocalDate to) {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    /**
     * The term from and to a year, month or day as ISO 8601 writes them, empty for unknown.
     *
     * @throws DateTimeException if one is none of these
     */
    static Term of(String from, String to) {
        return new Term(first(from), last(to));
    }

    private static @Nullable LocalDate first(String date) {
        if (date.isEmpty()) {
            return null;
        }
        if (YEAR.matcher(date).matches()) {
            return LocalDate.parse(date + "-01-01");
        }
        return MONTH.matcher(date).matches() ? LocalDate.parse(date + "-01") : LocalDate.parse(date);
    }

    private static @Nullable LocalDate last(String date) {
        if (date.isEmpty()) {
            return null;
        }
        if (YEAR.matcher(date).matches()) {
            return LocalDate.parse(date + "-12-31");
        }
        return MONTH.matcher(date).matches() ? YearMonth.parse(date).atEndOfMonth() : LocalDate.parse(date);
    }

    /** Whether {@code day} may be in it; a day that is not known may. */
    public boolean covers(@Nullable LocalDate day) {
        return day == null || (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
