package org.wederhoor.reading.place;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The places of the gazetteer by number, a column for each of their properties. */
final class PlaceTable {
    private static final double THOUSANDTHS = 1000.0;

    private final byte[] features;
    private final byte[] countries;
    private final int[] admin1;
    private final int[] latitudes;
    private final int[] longitudes;
    private final int[] geonames;
    private final byte[] populations;
    private final byte[] names;
    private final int[] nameStarts;

    PlaceTable(Packed file) {
        int count = file.number();
        features = file.block();
        countries = file.block();
        admin1 = new Packed(file.block()).running(count);
        latitudes = new Packed(file.block()).running(count);
        longitudes = new Packed(file.block()).running(count);
        geonames = new Packed(file.block()).running(count);
        populations = file.block();
        names = file.block();
        nameStarts = new int[count + 1];
        for (int i = 0; i < count; i++) {
            // A name is shorter than 128 bytes, so that its length takes one.
            nameStarts[i + 1] = nameStarts[i] + 1 + names[nameStarts[i]];
        }
    }

    int feature(int place) {
        return features[place];
    }

    int country(int place) {
        return countries[place] & 0xff;
    }

    int admin1(int place) {
        return admin1[place];
    }

    double latitude(int place) {
        return latitudes[place] / THOUSANDTHS;
    }

    double longitude(int place) {
        return longitudes[place] / THOUSANDTHS;
    }

    @Nullable
    Integer geonames(int place) {
        return geonames[place] == 0 ? null : geonames[place];
    }

    /** Kept as ten times its decimal logarithm. */
    int population(int place) {
        return populations[place] == 0 ? 0 : (int) Math.round(Math.pow(10, (populations[place] & 0xff) / 10.0));
    }

    String name(int place) {
        int start = nameStarts[place] + 1;
        return new String(names, start, nameStarts[place + 1] - start, StandardCharsets.UTF_8);
    }
}
