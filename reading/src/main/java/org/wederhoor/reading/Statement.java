package org.wederhoor.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A speaker's stance on an event.
 *
 * @param speaker id of the party that holds the stance, never the reporter; null for somebody not named
 * @param via ids of the parties who relayed it, outermost first
 * @param channel by which means it was said: telegram, tweet, video, press_release, interview
 * @param event id of the event
 * @param agent id of the party who did it according to this speaker
 * @param tolls according to this speaker
 * @param attribution id of the attribution whose words carry the stance
 */
public record Statement(
        String id,
        @Nullable String speaker,
        List<String> via,
        @Nullable String channel,
        Stance stance,
        String event,
        @Nullable String agent,
        List<Toll> tolls,
        String attribution,
        @Nullable Span cue,
        @Nullable Span source,
        @Nullable Span content) {
    public Statement {
        via = List.copyOf(via);
        tolls = List.copyOf(tolls);
    }
}
