package org.wederhoor.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, suffers, speaks or is accused.
 *
 * @param name the fullest name or description in the text
 * @param country ISO 3166-1 alpha-2 code of the country the party belongs to
 * @param speaksFor id of the party on whose behalf this one speaks: a spokesman's ministry, a president's state
 * @param knownAs id in the party register
 * @param mentions every name or description of the party in the text, in its order; not pronouns
 */
public record Party(
        String id,
        String name,
        PartyKind kind,
        @Nullable String country,
        @Nullable String speaksFor,
        @Nullable String knownAs,
        List<Span> mentions) {
    public Party {
        mentions = List.copyOf(mentions);
    }
}
