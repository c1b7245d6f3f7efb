package org.wederhoor.gazetteer.place;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wederhoor.gazetteer.dump.DumpFile;
import org.wederhoor.gazetteer.dump.DumpFolder;
import org.wederhoor.gazetteer.dump.Progress;
import org.wederhoor.gazetteer.dump.Tally;
import org.wederhoor.gazetteer.name.BareName;
import org.wederhoor.gazetteer.name.CyrillicName;
import org.wederhoor.gazetteer.name.Script;
import org.wederhoor.reading.place.NameKey;
import org.wederhoor.reading.place.index.Kind;
import org.wederhoor.reading.place.index.Standing;

/**
 * Joins Who's On First's places of a country to those of GeoNames; it has villages that the larger list lacks.
 *
 * <p>A record takes the GeoNames place of its id, or a place of its name close by; names are only taken over when both lie close
 * together, because some records carry another place's id or names.
 */
final class Villages {
    private static final Map<String, Kind> KINDS = Map.of(
            "locality", Kind.CITY, "localadmin", Kind.CITY, "county", Kind.DISTRICT, "neighbourhood", Kind.DISTRICT);
    /** The order in which a name to show is looked for, where the record's own is in another script. */
    private static final List<String> SHOWN = List.of("en", "nl", "de", "fr", "es", "pl");

    /** GeoNames has every larger place: a record with more people than this that it lacks carries another place's figure. */
    private static final int MOST_PEOPLE = 30_000;

    private static final double SAME_TOWN = 8;
    private static final double SAME_DISTRICT = 60;

    private final String country;
    private final List<Place> places;
    private final List<Place> regions;
    private final CyrillicName cyrillic;
    private final Map<Integer, Place> byGeonames = new HashMap<>();
    private final Map<String, List<Place>> near = new HashMap<>();
    private final Map<String, String> regionCodes = new HashMap<>();

    private record Entry(
            String id,
            List<Integer> geonames,
            String type,
            String name,
            double latitude,
            double longitude,
            int population,
            String region) {}

    /**
     * Prepares the joining.
     *
     * @param country in capitals
     * @param places the places of the country, to which villages are added
     */
    Villages(String country, List<Place> places, List<Place> regions, CyrillicName cyrillic) {
        this.country = country;
        this.places = places;
        this.regions = regions.stream()
                .filter(region -> region.country().equals(country))
                .toList();
        this.cyrillic = cyrillic;
        for (Place place : places) {
            byGeonames.putIfAbsent(place.geonames(), place);
            remember(place);
        }
        byGeonames.remove(0);
    }

    /** Reads the records in {@code file} and the file of their names beside it, and joins them. */
    void join(DumpFolder dumps, DumpFile file, Progress progress, Tally tally) throws IOException {
        String code = country.toLowerCase(Locale.ROOT);
        Map<String, List<List<String>>> names = new HashMap<>();
        DumpFile nameFile = dumps.named("whosonfirst-" + code + "-names.tsv").orElse(null);
        if (nameFile != null) {
            tally.used(
                    nameFile,
                    nameFile.rows(
                            progress,
                            tally.wrong(),
                            cells -> names.computeIfAbsent(cells.get(0), id -> new ArrayList<>())
                                    .add(cells.subList(1, 4))));
        }
        List<Entry> records = new ArrayList<>();
        tally.used(file, file.rows(progress, tally.wrong(), cells -> records.add(record(cells))));
        for (Entry record : records) {
            if (record.type.equals("region")) {
                for (Place region : regions) {
                    if (record.geonames.contains(region.geonames())) {
                        regionCodes.put(record.id, region.region());
                        callRegion(region, names.getOrDefault(record.id, List.of()));
                    }
                }
            }
        }
        for (Entry record : records) {
            Kind kind = KINDS.get(record.type);
            if (kind != null) {
                join(record, kind, names.getOrDefault(record.id, List.of()));
            }
        }
        fillInRegions();
    }

    private static Entry record(List<String> cells) {
        List<Integer> ids = Stream.of(cells.get(1).split(",", -1))
                .filter(id -> !id.isEmpty())
                .map(Integer::valueOf)
                .toList();
        if (cells.get(4).isBlank()) {
            throw new IllegalArgumentException("the name (column 5) is empty");
        }
        double latitude = GeoNamesRow.degrees(cells, 5, "latitude", 90);
        double longitude = GeoNamesRow.degrees(cells, 6, "longitude", 180);
        int population = cells.get(7).isEmpty()
                ? 0
                : (int) GeoNamesRow.number(cells, 7, "population", Integer.MIN_VALUE, Integer.MAX_VALUE);
        return new Entry(
                cells.get(0),
                ids,
                cells.get(2),
                cells.get(4),
                latitude,
                longitude,
                Math.max(0, population),
                cells.get(9));
    }

    private static void callRegion(Place region, List<List<String>> names) {
        for (List<String> row : names) {
            String name = row.get(2);
            boolean known = Place.LANGUAGES.contains(row.get(0)) && row.get(1).equals("preferred");
            Standing standing = known ? Standing.KNOWN : Standing.OTHER;
            region.call(new Named(name, row.get(0)), standing);
            if (Script.of(name) == Script.LATIN) {
                region.call(BareName.of(name), standing);
            }
        }
    }

    private void join(Entry row, Kind kind, List<List<String>> names) {
        int geonames = row.geonames.isEmpty() ? 0 : row.geonames.get(0);
        int population = row.population < MOST_PEOPLE ? row.population : 0;
        Place record = new Place(
                kind,
                row.name,
                country,
                regionCodes.getOrDefault(row.region, ""),
                row.latitude,
                row.longitude,
                geonames,
                population);
        record.call(row.name, Standing.MAIN);
        if (Script.of(row.name) != Script.LATIN) {
            record.rename(latin(row.name, names));
        }
        for (List<String> name : names) {
            boolean known =
                    (Place.LANGUAGES.contains(name.get(0)) || name.get(0).equals("ar"))
                            && name.get(1).equals("preferred");
            record.call(new Named(name.get(2), name.get(0)), known ? Standing.KNOWN : Standing.OTHER);
        }
        Place twin = twin(record, row.geonames);
        if (twin == null) {
            if (byGeonames.containsKey(record.geonames())) {
                record.forgetGeonames();
            }
            places.add(record);
            row.geonames.forEach(id -> byGeonames.putIfAbsent(id, record));
            remember(record);
        } else {
            record.names().forEach((name, standing) -> twin.call(name, standing.orPoorer(Standing.KNOWN)));
            twin.setPopulation(Math.max(twin.population(), record.population()));
        }
    }

    private String latin(String name, List<List<String>> names) {
        return names.stream()
                .filter(row -> SHOWN.contains(row.get(0)))
                .min(Comparator.comparingInt(row -> SHOWN.indexOf(row.get(0))))
                .map(row -> row.get(2))
                .orElseGet(() -> Script.of(name) == Script.CYRILLIC ? cyrillic.romanised(name, country) : name);
    }

    private @Nullable Place twin(Place record, List<Integer> geonames) {
        List<Place> same = new ArrayList<>();
        for (int id : geonames) {
            if (byGeonames.get(id) != null) {
                same.add(byGeonames.get(id));
            }
        }
        for (Named name : record.names().keySet()) {
            same.addAll(near.getOrDefault(NameKey.of(name.name()), List.of()));
        }
        double reach = record.kind() == Kind.DISTRICT ? SAME_DISTRICT : SAME_TOWN;
        return same.stream()
                .filter(place -> place.kind() == record.kind() && place.kilometres(record) < reach)
                .findFirst()
                .orElse(null);
    }

    private void remember(Place place) {
        Set<String> keys = new LinkedHashSet<>();
        place.names().keySet().forEach(name -> keys.add(NameKey.of(name.name())));
        keys.forEach(key -> near.computeIfAbsent(key, name -> new ArrayList<>()).add(place));
    }

    /** Gives a place whose record names no region that of the nearest place that has one, among those within about 60 km. */
    private void fillInRegions() {
        Map<Cell, List<Place>> grid = new LinkedHashMap<>();
        for (Place place : places) {
            if (!place.region().isEmpty()) {
                grid.computeIfAbsent(Cell.of(place), cell -> new ArrayList<>()).add(place);
            }
        }
        for (Place place : places) {
            if (place.region().isEmpty()) {
                Cell.of(place).around().stream()
                        .flatMap(cell -> grid.getOrDefault(cell, List.of()).stream())
                        .min(Comparator.comparingDouble(other -> other.kilometres(place)))
                        .ifPresent(nearest -> place.setRegion(nearest.region()));
            }
        }
    }

    /** Half a degree by half a degree. */
    private record Cell(long north, long east) {
        static Cell of(Place place) {
            return new Cell(Math.round(2 * place.latitude()), Math.round(2 * place.longitude()));
        }

        List<Cell> around() {
            List<Cell> cells = new ArrayList<>();
            for (int i = -1; i <= 1; i++) {
                for (int j = -1; j <= 1; j++) {
                    cells.add(new Cell(north + i, east + j));
                }
            }
            return cells;
        }
    }
}
