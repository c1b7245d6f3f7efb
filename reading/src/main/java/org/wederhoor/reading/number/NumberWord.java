package org.wederhoor.reading.number;

import java.util.Locale;
import org.wederhoor.reading.language.Table;

/**
 * A word of the language's number system.
 *
 * @param value what it stands for; 0 for a link or an article
 * @param role what it does in a compound or before another number
 */
record NumberWord(double value, Role role) {
    enum Role {
        /** Stands for a number. */
        NUMBER,
        /** Multiplies what stands before it, also as a word of its own. */
        MAGNITUDE,
        /** Joins two numbers: "en", "and". */
        LINK,
        /** Stands between a fraction and what it is a fraction of, or before one: "half a million", "two and a half". */
        ARTICLE
    }

    static NumberWord of(Table.Row row) {
        String value = row.get("value");
        try {
            return new NumberWord(
                    value.isEmpty() ? 0 : Double.parseDouble(value),
                    Role.valueOf(row.get("role").toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            throw row.error(String.valueOf(e.getMessage()));
        }
    }

    boolean isMagnitude() {
        return role == Role.MAGNITUDE;
    }

    boolean isFraction() {
        return role == Role.NUMBER && value > 0 && value < 1;
    }

    /** Whether it stands for a number by itself. */
    boolean counts() {
        return role == Role.NUMBER || role == Role.MAGNITUDE;
    }
}
