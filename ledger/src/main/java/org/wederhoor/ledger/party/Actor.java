package org.wederhoor.ledger.party;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.PartyKind;

/**
 * One person or body, as several reports have it in their spellings and languages.
 *
 * @param id unique among the actors of an incident
 * @param name by which most reports know it
 * @param knownAs id in the party register
 * @param side the same for all who act and speak for one state or group: the code of the country, or the id of the actor that they speak for
 * @param members the parties of the readings that it is, in order
 */
public record Actor(
        String id,
        String name,
        PartyKind kind,
        @Nullable String country,
        @Nullable String knownAs,
        String side,
        List<Member> members) {
    public Actor {
        members = List.copyOf(members);
    }
}
