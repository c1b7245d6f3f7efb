package org.wederhoor.reading.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Span;

/**
 * A name of a report with the place it was taken for and all that it might have been.
 *
 * @param name the part of the words that is the place's name
 * @param location null where no place had enough for it
 * @param isActor whether it stands for a government rather than for a place
 * @param judgements every place thought of, the best first
 */
public record NameResolution(
        Span span, String name, @Nullable Location location, boolean isActor, List<Judgement> judgements) {
    public NameResolution {
        judgements = List.copyOf(judgements);
    }
}
