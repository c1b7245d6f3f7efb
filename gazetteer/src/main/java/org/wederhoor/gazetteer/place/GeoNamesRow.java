package org.wederhoor.gazetteer.place;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wederhoor.reading.place.index.Kind;
import org.wederhoor.reading.place.index.Standing;

/** A row of GeoNames' main table. */
public record GeoNamesRow(List<String> cells) {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** Checks what the columns hold. */
    public GeoNamesRow {
        number(cells, 0, "geonameid", 1, Integer.MAX_VALUE);
        degrees(cells, 4, "latitude", 90);
        degrees(cells, 5, "longitude", 180);
        if (cells.get(1).isBlank()) {
            throw new IllegalArgumentException("the name (column 2) is empty");
        }
        if (!cells.get(14).isEmpty()) {
            number(cells, 14, "population", 0, 100_000_000_000L);
        }
    }

    static long number(List<String> cells, int at, String what, long least, long most) {
        try {
            long number = Long.parseLong(cells.get(at));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new IllegalArgumentException(what + " (column " + (at + 1) + ") is '" + cells.get(at) + "'");
    }

    static double degrees(List<String> cells, int at, String what, double most) {
        try {
            double degrees = Double.parseDouble(cells.get(at));
            if (Math.abs(degrees) <= most) {
                return degrees;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new IllegalArgumentException(what + " (column " + (at + 1) + ") is '" + cells.get(at) + "'");
    }

    public int geonames() {
        return Integer.parseInt(cells.get(0));
    }

    /** Whether it is an area, such as a region, and no populated place. */
    public boolean isArea() {
        return cells.get(6).equals("A");
    }

    /** The code of its second-level district ("UA.05.1404"), empty when it has none. */
    public String district() {
        return cells.get(11).isEmpty() ? "" : region() + "." + cells.get(11);
    }

    /** The code of its first-level region ("RU.09"). */
    public String region() {
        return cells.get(8) + "." + cells.get(10);
    }

    /** The day of its last change, empty when the dump does not say. */
    public String changed() {
        return DAY.matcher(cells.get(18)).matches() ? cells.get(18) : "";
    }

    /** What an index has of it: a populated place, region or district; nothing for all else, and for what no longer exists. */
    public Optional<Kind> kind() {
        String code = cells.get(7);
        if (!COUNTRY.matcher(cells.get(8)).matches()) {
            return Optional.empty();
        }
        return switch (cells.get(6)) {
            case "P" ->
                switch (code) {
                    case "PPLH", "PPLCH" -> Optional.empty();
                    case "PPLX" -> Optional.of(Kind.DISTRICT);
                    default -> Optional.of(Kind.CITY);
                };
            case "A" ->
                switch (code) {
                    case "ADM1" -> Optional.of(Kind.REGION);
                    case "ADM2" -> Optional.of(Kind.DISTRICT);
                    default -> Optional.empty();
                };
            default -> Optional.empty();
        };
    }

    /** The place with the names of the row, whose languages it does not say. */
    public Place place(Kind kind) {
        long people = cells.get(14).isEmpty() ? 0 : Long.parseLong(cells.get(14));
        Place place = new Place(
                kind,
                cells.get(1),
                cells.get(8),
                region(),
                Double.parseDouble(cells.get(4)),
                Double.parseDouble(cells.get(5)),
                geonames(),
                (int) Math.min(people, Integer.MAX_VALUE));
        place.call(cells.get(1), Standing.MAIN);
        for (String other : cells.get(3).split(",", -1)) {
            if (!other.isBlank()) {
                place.call(other, Standing.OTHER);
            }
        }
        return place;
    }
}
