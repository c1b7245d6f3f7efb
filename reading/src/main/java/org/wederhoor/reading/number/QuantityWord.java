package org.wederhoor.reading.number;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.wederhoor.reading.language.Table;

/**
 * Words that bound a number, are a vague one themselves, or stand around one.
 *
 * @param words in lower case, at least one
 * @param low of a vague or empty count, the least number it stands for by convention
 */
record QuantityWord(List<String> words, Role role, int low) {
    enum Role {
        /** The number that follows is the least: "minstens". */
        LEAST,
        /** The number that follows is the greatest: "hoogstens". */
        MOST,
        /** The number that follows is taken as it is: "ongeveer", "nog eens". */
        PLAIN,
        /** Makes the number before it the least: "of meer". */
        ORMORE,
        /** Leaves the number before it as it is: "or so". */
        ORSO,
        /** An open count: "tientallen". */
        VAGUE,
        /** None: "geen". */
        NONE,
        /** Begins a range whose parts {@link #AND} joins: "tussen". */
        BETWEEN,
        AND,
        /** Stands between the ends of a range: "tot". */
        TO,
        /** Before a number, says that what {@link #TO} joins to it is another one and no range: "rose from 5 to 8". */
        FROM
    }

    static QuantityWord of(Table.Row row) {
        String low = row.get("low");
        try {
            return new QuantityWord(
                    Arrays.asList(row.get("words").split(" ")),
                    Role.valueOf(row.get("role").toUpperCase(Locale.ROOT)),
                    low.isEmpty() ? 0 : Integer.parseInt(low));
        } catch (IllegalArgumentException e) {
            throw row.error(String.valueOf(e.getMessage()));
        }
    }
}
