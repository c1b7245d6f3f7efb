package org.wederhoor.reading.place;

/**
 * Where a country lies: the centre of its largest stretch of land, and the box around that.
 *
 * @param geonames GeoNames id
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Nation(
        String code,
        int geonames,
        double longitude,
        double latitude,
        double west,
        double south,
        double east,
        double north) {
    static Nation read(String code, Packed file) {
        return new Nation(
                code,
                file.number(),
                file.decimal(),
                file.decimal(),
                file.decimal(),
                file.decimal(),
                file.decimal(),
                file.decimal());
    }
}
