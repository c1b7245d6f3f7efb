package org.wederhoor.reading.party;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.PartyKind;

/**
 * A party that the program knows by name.
 *
 * @param id what it is called in readings, in every language
 * @param person whether it is one person, who is known in other spellings and scripts too
 * @param country ISO 3166-1 alpha-2
 * @param speaksFor id of the party on whose behalf it speaks; null for none, or for its country
 * @param term when it was that
 * @param names by language, or {@link #ANY}; the usual one first
 */
public record KnownParty(
        String id,
        PartyKind kind,
        boolean person,
        @Nullable String country,
        @Nullable String speaksFor,
        Term term,
        Map<String, List<String>> names) {
    /** What stands for the language of names that are the same in all. */
    static final String ANY = "any";

    /** The names in {@code language}, with those that are the same in every language. */
    public List<String> names(String language) {
        Set<String> all = new LinkedHashSet<>(names.getOrDefault(language, List.of()));
        all.addAll(names.getOrDefault(ANY, List.of()));
        return List.copyOf(all);
    }

    /** This party as its own row says, and beyond that as {@code other} does. */
    KnownParty over(KnownParty other) {
        Map<String, List<String>> all = new LinkedHashMap<>(other.names);
        names.forEach((language, own) -> {
            Set<String> joined = new LinkedHashSet<>(own);
            joined.addAll(other.names.getOrDefault(language, List.of()));
            all.put(language, List.copyOf(joined));
        });
        return new KnownParty(
                id,
                kind,
                person || other.person,
                country == null ? other.country : country,
                speaksFor == null ? other.speaksFor : speaksFor,
                term.from() == null && term.to() == null ? other.term : term,
                all);
    }
}
