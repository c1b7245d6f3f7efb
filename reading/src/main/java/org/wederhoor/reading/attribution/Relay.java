package org.wederhoor.reading.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.syntax.Word;

/**
 * How words reached the report.
 *
 * @param channel the medium they were published in, such as "telegram"; null when it is not told
 * @param via words for those who passed them on, outermost first
 */
public record Relay(@Nullable String channel, List<Word> via) {
    /** No medium and nobody between is told. */
    static final Relay DIRECT = new Relay(null, List.of());

    public Relay {
        via = List.copyOf(via);
    }
}
