package org.wederhoor.reading;

import org.jspecify.annotations.Nullable;

/**
 * How many people suffered which harm, as the text counts them; vague counts keep their words in {@code mention}.
 *
 * @param low the least number; 0 when the text says that there were none
 * @param high the greatest number, the same as {@code low} when exact, null when open above
 * @param who the words for the people counted, null when the text has none
 * @param mention the words of the count
 */
public record Toll(
        Harm harm,
        int low,
        @Nullable Integer high,
        @Nullable String who,
        Span mention) {}
