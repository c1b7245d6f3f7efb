package org.wederhoor.reading;

import java.util.List;
import java.util.Objects;
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
        Span mention) {

    /** One toll for several of the same harm: "a woman and her two children". The words for people are those of the first. */
    public static Toll sum(List<Toll> tolls) {
        long low = tolls.stream().mapToLong(Toll::low).sum();
        boolean open = tolls.stream().anyMatch(toll -> toll.high() == null);
        long high = tolls.stream()
                .mapToLong(toll -> Objects.requireNonNullElse(toll.high(), 0))
                .sum();
        Toll first = tolls.get(0);
        return new Toll(
                first.harm(),
                (int) Math.min(low, Integer.MAX_VALUE),
                open ? null : (Integer) (int) Math.min(high, Integer.MAX_VALUE),
                first.who(),
                Span.around(tolls.stream().map(Toll::mention).toList()));
    }
}
