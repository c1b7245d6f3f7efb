package org.wederhoor.reading.party;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.PartyKind;

/**
 * A party that the program knows by name.
 *
 * @param name its usual name in the language, which is also its id
 * @param names every name it goes by, the usual one first
 * @param country ISO 3166-1 alpha-2
 * @param speaksFor what the register says it speaks for; empty for none
 */
public record KnownParty(
        String name,
        List<String> names,
        PartyKind kind,
        @Nullable String country,
        String speaksFor) {}
