package org.wederhoor.reading.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Stance;
import org.wederhoor.reading.Toll;
import org.wederhoor.reading.attribution.Citation;
import org.wederhoor.reading.event.EventEntity;
import org.wederhoor.reading.party.PartyEntity;

/**
 * A speaker's stance on an event, before parties and events have ids.
 *
 * @param agent who did it according to the speaker
 */
public record EventStatement(
        @Nullable PartyEntity speaker,
        Stance stance,
        EventEntity event,
        @Nullable PartyEntity agent,
        List<Toll> tolls,
        Citation citation) {
    public EventStatement {
        tolls = List.copyOf(tolls);
    }
}
