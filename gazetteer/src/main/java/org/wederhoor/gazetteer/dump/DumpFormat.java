package org.wederhoor.gazetteer.dump;

import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of files that a gazetteer is made from, told by their names. */
public enum DumpFormat {
    /** GeoNames' main table: all countries, the larger towns, or one country. */
    PLACES(
            "allCountries\\.txt|cities\\d+\\.txt|[A-Z]{2}\\.txt",
            Origin.GEONAMES,
            19,
            "GeoNames' main table: geonameid, name, asciiname, alternatenames, latitude, longitude, feature class, feature code, "
                    + "country code, cc2, admin1 to admin4 code, population, elevation, dem, timezone, modification date"),
    /** GeoNames' names with their languages. */
    ALTERNATE_NAMES(
            "alternateNamesV2\\.txt",
            Origin.GEONAMES,
            8,
            "GeoNames' alternateNamesV2: alternateNameId, geonameid, language, name, is preferred, is short, is colloquial, "
                    + "is historic, and from and to, which may be missing"),
    REGIONS(
            "admin1CodesASCII\\.txt",
            Origin.GEONAMES,
            4,
            "GeoNames' admin1CodesASCII: code, name, ascii name, geonameid"),
    DISTRICTS("admin2Codes\\.txt", Origin.GEONAMES, 4, "GeoNames' admin2Codes: code, name, ascii name, geonameid"),
    COUNTRIES("countryInfo\\.txt", Origin.GEONAMES, 17, "GeoNames' countryInfo: ISO code, ... (17th) geonameid"),
    VILLAGES(
            "whosonfirst-[a-z]{2}\\.tsv",
            Origin.WHOS_ON_FIRST,
            10,
            "Who's On First places: id, geonames ids, placetype, country, name, latitude, longitude, population, feature code, region"),
    VILLAGE_NAMES(
            "whosonfirst-[a-z]{2}-names\\.tsv",
            Origin.WHOS_ON_FIRST, 4, "Who's On First names: id, language, status, name"),
    COUNTRY_NAMES("[a-z]{2}-territories\\.json", Origin.CLDR, 0, "CLDR's territories.json"),
    REGION_NAMES("[a-z]{2}-subdivisions\\.json", Origin.CLDR, 0, "CLDR's subdivisions.json"),
    REGION_NAME_ROWS("[a-z]{2}_subdivisions\\w*\\.tsv", Origin.CLDR, 2, "ISO 3166-2 code, name"),
    OUTLINES(
            "ne_50m_admin_0_countries\\.geojson",
            Origin.NATURAL_EARTH,
            0,
            "Natural Earth's countries at 1:50m as GeoJSON");

    /** Who publishes a file, and under which licence. */
    public enum Origin {
        GEONAMES("GeoNames (geonames.org)", "CC BY 4.0"),
        WHOS_ON_FIRST("Who's On First (whosonfirst.org)", "mostly CC BY, see whosonfirst.org/docs/licenses"),
        CLDR("Unicode CLDR", "Unicode-3.0"),
        NATURAL_EARTH("Natural Earth", "public domain");

        private final String who;
        private final String licence;

        Origin(String who, String licence) {
            this.who = who;
            this.licence = licence;
        }

        public String who() {
            return who;
        }

        public String licence() {
            return licence;
        }
    }

    private final Pattern name;
    private final Origin origin;
    private final int columns;
    private final String expected;

    DumpFormat(String name, Origin origin, int columns, String expected) {
        this.name = Pattern.compile(name);
        this.origin = origin;
        this.columns = columns;
        this.expected = expected;
    }

    /** The format of a file by its name, as it is unpacked. */
    static Optional<DumpFormat> of(String file) {
        for (DumpFormat format : values()) {
            if (format.name.matcher(file).matches()) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    public Origin origin() {
        return origin;
    }

    /** How many columns a row has at least; none are counted in JSON. */
    int columns() {
        return columns;
    }

    /** What the file should be, for messages. */
    String expected() {
        return expected;
    }
}
