package org.wederhoor.reading.place.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A country as the index has it: the centre of its largest stretch of land, and the box around that, in degrees.
 *
 * @param code two letters
 * @param geonames GeoNames id, 0 when it has none
 */
public record CountryRow(
        String code, int geonames, float longitude, float latitude, float west, float south, float east, float north) {
    /** What a row takes in the file. */
    public static final int BYTES = 2 + 4 + 6 * 4;

    static CountryRow read(ByteBuffer file, int at) {
        ByteBuffer row = file.duplicate().position(at);
        byte[] code = {row.get(), row.get()};
        return new CountryRow(
                new String(code, StandardCharsets.US_ASCII),
                row.getInt(),
                row.getFloat(),
                row.getFloat(),
                row.getFloat(),
                row.getFloat(),
                row.getFloat(),
                row.getFloat());
    }

    /** Writes the row at the position of {@code file}. */
    public void write(ByteBuffer file) {
        file.put((byte) code.charAt(0)).put((byte) code.charAt(1)).putInt(geonames);
        file.putFloat(longitude).putFloat(latitude);
        file.putFloat(west).putFloat(south).putFloat(east).putFloat(north);
    }
}
