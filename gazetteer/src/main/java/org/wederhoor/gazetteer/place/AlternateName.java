package org.wederhoor.gazetteer.place;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wederhoor.reading.place.index.Standing;

/**
 * A row of GeoNames' alternateNamesV2.
 *
 * @param geonames the place's id
 */
public record AlternateName(int geonames, Named named, Standing standing) {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-.*)?");
    private static final int HEAD = Integer.BYTES + 1;

    /** The row's name; nothing when it is a link, a code of an airport or the like. */
    static Optional<AlternateName> of(List<String> cells) {
        int geonames = (int) GeoNamesRow.number(cells, 1, "geonameid", 1, Integer.MAX_VALUE);
        String language = cells.get(2);
        if (cells.get(3).isBlank()) {
            throw new IllegalArgumentException("the name (column 4) is empty");
        }
        if (!language.isEmpty() && !LANGUAGE.matcher(language).matches()) {
            return Optional.empty();
        }
        boolean isOld = cells.get(6).equals("1") || cells.get(7).equals("1");
        String plain = language.split("-", 2)[0];
        boolean isKnown = Place.LANGUAGES.contains(plain) && !isOld;
        return Optional.of(
                new AlternateName(geonames, new Named(cells.get(3), plain), isKnown ? Standing.KNOWN : Standing.OTHER));
    }

    /** Bytes that sort by the place. */
    byte[] bytes() {
        byte[] text = (named.language() + "\t" + named.name()).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(HEAD + text.length)
                .putInt(geonames)
                .put((byte) standing.number())
                .put(text)
                .array();
    }

    static AlternateName read(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int geonames = buffer.getInt();
        Standing standing = Standing.of(buffer.get());
        String[] text = StandardCharsets.UTF_8.decode(buffer).toString().split("\t", 2);
        return new AlternateName(geonames, new Named(text[1], text[0]), standing);
    }
}
