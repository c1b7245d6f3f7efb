package org.wederhoor.reading.party;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.PartyKind;
import org.wederhoor.reading.language.Table;

/**
 * A common noun for a party, such as "woordvoerder" or "leger".
 *
 * @param noun dictionary form, without the mark for compounds
 * @param role what every state has one of, by its name in all languages: "army"; null for what has no such name
 * @param speaksFor where the party stands on whose behalf it speaks: "of", "adjective", "compound"; empty for none
 * @param conditions "definite", "source": when it is a party at all; empty for always
 */
public record PartyNoun(
        String noun,
        PartyKind kind,
        @Nullable String country,
        @Nullable String role,
        List<String> speaksFor,
        List<String> conditions) {
    private static final String ARMY = "army";

    static PartyNoun of(Table.Row row) {
        String noun = row.get("noun");
        String country = row.get("country");
        String role = row.list("condition").contains(ARMY) ? ARMY : row.get("role");
        return new PartyNoun(
                noun.startsWith("~") ? noun.substring(1) : noun,
                kind(row),
                country.isEmpty() ? null : country,
                role.isEmpty() ? null : role,
                row.list("speaks_for"),
                row.list("condition"));
    }

    static PartyKind kind(Table.Row row) {
        try {
            return PartyKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error("no such kind of party: '" + row.get("kind") + "'; there are "
                    + Arrays.toString(PartyKind.values()).toLowerCase(Locale.ROOT));
        }
    }

    /** Whether it can be what somebody is: a spokesman, an officer; not an institution or group. */
    boolean isTitle() {
        return switch (kind) {
            case STATE, GOVERNMENT, ORGANISATION, SOCIAL_MEDIA -> false;
            default -> true;
        };
    }
}
