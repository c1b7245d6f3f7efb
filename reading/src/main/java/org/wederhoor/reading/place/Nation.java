package org.wederhoor.reading.place;

import org.wederhoor.reading.place.index.CountryRow;

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
    static Nation of(CountryRow row) {
        return new Nation(
                row.code(),
                row.geonames(),
                row.longitude(),
                row.latitude(),
                row.west(),
                row.south(),
                row.east(),
                row.north());
    }
}
