package org.wederhoor.gazetteer.place;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.gazetteer.dump.DumpFile;
import org.wederhoor.gazetteer.dump.DumpFolder;
import org.wederhoor.gazetteer.dump.DumpFormat;
import org.wederhoor.gazetteer.dump.Progress;
import org.wederhoor.gazetteer.dump.Tally;
import org.wederhoor.gazetteer.name.BareName;
import org.wederhoor.gazetteer.name.Script;
import org.wederhoor.reading.place.NameKey;
import org.wederhoor.reading.place.index.Kind;
import org.wederhoor.reading.place.index.Standing;

/**
 * Regions and districts. GeoNames' lists of their codes do not say where they lie: they are put in the middle of their towns, or, a
 * district whose towns do not say which they are, at the town of its region whose name it bears, or else in the middle of its region.
 */
public final class Divisions {
    private final Map<String, Towns> towns = new HashMap<>();
    private final Set<String> wanted = new HashSet<>();
    private final Map<String, Seat> seats = new HashMap<>();
    private final Map<Integer, Place> mapped = new HashMap<>();
    private int unplaced;

    /** Takes note of a division that the dump itself places. */
    void map(Place division) {
        mapped.put(division.geonames(), division);
    }

    /** A district is to come that may be placed at the town it is called after: only such towns are kept. */
    void want(List<String> district) {
        wanted.add(seat(region(district.get(0)), district.get(1)));
    }

    private static String seat(String region, String name) {
        return region + "\t" + NameKey.of(BareName.of(name));
    }

    /** The region of a district's code. */
    private static String region(String code) {
        return code.substring(0, Math.max(0, code.lastIndexOf('.')));
    }

    /** Takes note of a town; its district is "" when the dump does not say it. */
    void add(Place town, String district) {
        towns.computeIfAbsent(town.region(), code -> new Towns()).add(town);
        if (!district.isEmpty()) {
            towns.computeIfAbsent(district, code -> new Towns()).add(town);
            return;
        }
        String key = town.region() + "\t" + NameKey.of(town.name());
        if (wanted.contains(key)) {
            Seat seat = new Seat(town.latitude(), town.longitude(), town.population());
            seats.merge(key, seat, (a, b) -> a.population >= b.population ? a : b);
        }
    }

    /** A town that a district may be called after. */
    private record Seat(double latitude, double longitude, int population) {}

    /** How many regions and districts were left out, because nothing says where they lie. */
    public int unplaced() {
        return unplaced;
    }

    /** The regions of admin1CodesASCII that can be placed. */
    public List<Place> regions(DumpFolder dumps, RegionNames names, Progress progress, Tally tally) throws IOException {
        List<Place> regions = new ArrayList<>();
        for (DumpFile file : dumps.all(DumpFormat.REGIONS)) {
            tally.used(file, file.rows(progress, tally.wrong(), cells -> {
                Place region = placed(Kind.REGION, cells, cells.get(0));
                if (region == null) {
                    unplaced++;
                    return;
                }
                for (String name : List.of(cells.get(1), cells.get(2))) {
                    region.call(name, Standing.MAIN);
                    region.call(BareName.of(name), Standing.MAIN);
                }
                names.call(region, cells.get(1));
                regions.add(region);
            }));
        }
        return regions;
    }

    /** The districts of admin2Codes that can be placed. */
    public List<Place> districts(DumpFolder dumps, Progress progress, Tally tally) throws IOException {
        List<Place> districts = new ArrayList<>();
        for (DumpFile file : dumps.all(DumpFormat.DISTRICTS)) {
            tally.used(file, file.rows(progress, tally.wrong(), cells -> {
                Place district = placed(Kind.DISTRICT, cells, region(cells.get(0)));
                if (district == null) {
                    unplaced++;
                    return;
                }
                for (String name : List.of(cells.get(1), cells.get(2))) {
                    district.call(name, Standing.MAIN);
                    if (Countries.isContested(district.country())) {
                        district.call(BareName.of(name), Standing.KNOWN);
                    }
                }
                districts.add(district);
            }));
        }
        return districts;
    }

    private @Nullable Place placed(Kind kind, List<String> cells, String region) {
        String code = cells.get(0);
        int geonames = (int) GeoNamesRow.number(cells, 3, "geonameid", 1, Integer.MAX_VALUE);
        if (code.indexOf('.') != 2) {
            throw new IllegalArgumentException("code (column 1) is '" + code + "'");
        }
        Place itself = mapped.get(geonames);
        Towns within = towns.get(code);
        int people = within == null ? 0 : within.people();
        String country = code.substring(0, 2);
        if (itself != null) {
            Place place = new Place(
                    kind, cells.get(1), country, region, itself.latitude(), itself.longitude(), geonames, people);
            itself.names().forEach((name, standing) -> {
                place.call(name, standing);
                if (standing != Standing.OTHER && Script.of(name.name()) == Script.LATIN) {
                    place.call(BareName.of(name.name()), standing);
                }
            });
            return place;
        }
        if (within != null) {
            return new Place(
                    kind, cells.get(1), country, region, within.latitude(), within.longitude(), geonames, people);
        }
        if (kind == Kind.REGION) {
            return null;
        }
        Seat seat = seats.get(seat(region, cells.get(1)));
        if (seat != null) {
            return new Place(kind, cells.get(1), country, region, seat.latitude, seat.longitude, geonames, 0);
        }
        Towns around = towns.get(region);
        return around == null
                ? null
                : new Place(
                        Kind.UNPLACED_DISTRICT,
                        cells.get(1),
                        country,
                        region,
                        around.latitude(),
                        around.longitude(),
                        geonames,
                        0);
    }
}
