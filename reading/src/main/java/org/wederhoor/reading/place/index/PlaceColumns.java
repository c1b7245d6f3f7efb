package org.wederhoor.reading.place.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The places of an index by number, a column for each of their properties, read where they lie. */
public final class PlaceColumns {
    /** Parts of a degree in which latitude and longitude are counted: eleven metres. */
    public static final double DEGREE = 10_000;

    private final IndexFile file;
    private final ByteBuffer names;
    private final ByteBuffer nameStarts;

    PlaceColumns(IndexFile file) {
        this.file = file;
        this.names = file.section(Section.NAMES);
        this.nameStarts = file.section(Section.NAME_STARTS);
    }

    /** How many places there are. */
    public int count() {
        return file.length(Section.KINDS);
    }

    public Kind kind(int place) {
        return Kind.of(file.octet(Section.KINDS, place));
    }

    /** The number of the place's country among the index's countries. */
    public int country(int place) {
        return file.pair(Section.PLACE_COUNTRIES, place);
    }

    /** The code of its first-level region, empty when not known. */
    public String region(int place) {
        return file.regionCode(file.pair(Section.PLACE_REGIONS, place));
    }

    public double latitude(int place) {
        return file.integer(Section.LATITUDES, place) / DEGREE;
    }

    public double longitude(int place) {
        return file.integer(Section.LONGITUDES, place) / DEGREE;
    }

    /** GeoNames id, 0 when it has none. */
    public int geonames(int place) {
        return file.integer(Section.GEONAMES, place);
    }

    /** To within a tenth; 0 when not known. */
    public int population(int place) {
        int written = file.octet(Section.POPULATIONS, place);
        return written == 0 ? 0 : (int) Math.round(Math.pow(10, written / 10.0));
    }

    /** How {@code population} is written in {@link Section#POPULATIONS}. */
    public static byte written(int population) {
        return (byte) Math.round(10 * Math.log10(1.0 + population));
    }

    /** The name to show. */
    public String name(int place) {
        int start = nameStarts.getInt(place * Integer.BYTES);
        byte[] name = new byte[nameStarts.getInt((place + 1) * Integer.BYTES) - start];
        names.get(start, name);
        return new String(name, StandardCharsets.UTF_8);
    }
}
