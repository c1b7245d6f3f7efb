package org.wederhoor.reading.number;

import org.wederhoor.reading.language.Table;

/**
 * A word of the language's number system.
 *
 * @param value what it stands for; 0 for a link
 * @param role what it does in a compound or before another number
 */
record NumberWord(double value, Role role) {
    enum Role {
        /** Stands for a number. */
        NUMBER,
        /** Multiplies what stands before it, also as a word of its own. */
        MAGNITUDE,
        /** Joins two numbers in a compound ("en"). */
        LINK
    }

    static NumberWord of(Table.Row row) {
        return switch (row.get("role")) {
            case "number" -> new NumberWord(Double.parseDouble(row.get("value")), Role.NUMBER);
            case "magnitude" -> new NumberWord(Double.parseDouble(row.get("value")), Role.MAGNITUDE);
            case "link" -> new NumberWord(0, Role.LINK);
            default -> throw row.error("role is number, magnitude or link, not '" + row.get("role") + "'");
        };
    }

    boolean isMagnitude() {
        return role == Role.MAGNITUDE;
    }

    boolean isLink() {
        return role == Role.LINK;
    }
}
