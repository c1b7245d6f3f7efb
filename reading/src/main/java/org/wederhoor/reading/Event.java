package org.wederhoor.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened or is said to have happened in one report.
 *
 * @param mentions the trigger words, all of them that speak of this same event, in the order of the text
 * @param agents ids of the parties who did it in the report's own voice; what others say is in their statements
 * @param targets ids of the parties it was done to
 * @param place id of the place
 * @param tolls in the report's own voice
 * @param means weapon or vehicle, in the words of the text
 */
public record Event(
        String id,
        Kind kind,
        List<Span> mentions,
        Modality modality,
        List<String> agents,
        List<String> targets,
        @Nullable String place,
        @Nullable Period time,
        List<Toll> tolls,
        @Nullable String means) {
    public Event {
        mentions = List.copyOf(mentions);
        agents = List.copyOf(agents);
        targets = List.copyOf(targets);
        tolls = List.copyOf(tolls);
    }
}
