package org.wederhoor.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named place in the text and, where it could be told, which place on earth it is.
 *
 * @param geonames GeoNames id
 * @param latitude degrees north, null when the place was not resolved
 * @param longitude degrees east, null when the place was not resolved
 * @param country ISO 3166-1 alpha-2
 * @param admin1 code of the first-level region within the country, as GeoNames writes it ("RU.09")
 * @param confidence 0 to 1 that this is the right place on earth
 */
public record Place(
        String id,
        String name,
        @Nullable Integer geonames,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String country,
        @Nullable String admin1,
        @Nullable Precision precision,
        @Nullable Double confidence,
        List<Span> mentions) {
    public Place {
        mentions = List.copyOf(mentions);
    }
}
