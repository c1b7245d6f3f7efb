package org.wederhoor.reading;

import java.util.List;

/**
 * Words that the text gives as said, thought or known by a source other than the reporter.
 *
 * @param source the words that name the source; empty if only implied
 * @param cue the words that express the attribution; empty for a bare quotation
 * @param content the attributed words
 */
public record Attribution(
        String id, List<Span> source, List<Span> cue, List<Span> content, Stance stance, AttributionType type) {
    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
