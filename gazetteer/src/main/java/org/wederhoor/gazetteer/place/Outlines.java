package org.wederhoor.gazetteer.place;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wederhoor.gazetteer.dump.DumpFile;
import org.wederhoor.gazetteer.dump.DumpFolder;
import org.wederhoor.gazetteer.dump.DumpFormat;
import org.wederhoor.gazetteer.dump.ForeignDump;
import org.wederhoor.reading.place.index.CountryRow;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where countries lie: by Natural Earth's outlines, or around their places where there is no outline. */
public final class Outlines {
    /** Natural Earth leaves out the codes of two countries whose lands overseas are drawn with them. */
    private static final Map<String, String> WITHOUT_CODE = Map.of("France", "FR", "Norway", "NO");

    private final Map<String, Box> shapes = new HashMap<>();
    private final Map<String, Box> around = new TreeMap<>();

    /** Longitude and latitude of the centre, and of the edges. */
    private static final class Box {
        private double x;
        private double y;
        private double west = 180;
        private double south = 90;
        private double east = -180;
        private double north = -90;
        private double weight;

        void reach(double longitude, double latitude) {
            west = Math.min(west, longitude);
            east = Math.max(east, longitude);
            south = Math.min(south, latitude);
            north = Math.max(north, latitude);
        }

        /** The centroid of a closed ring, weighted by its area (shoelace formula). */
        static Box of(JsonNode ring) {
            Box box = new Box();
            for (int at = 0; at + 1 < ring.size(); at++) {
                double x0 = ring.get(at).get(0).asDouble();
                double y0 = ring.get(at).get(1).asDouble();
                double x1 = ring.get(at + 1).get(0).asDouble();
                double y1 = ring.get(at + 1).get(1).asDouble();
                double cross = x0 * y1 - x1 * y0;
                box.weight += cross;
                box.x += (x0 + x1) * cross;
                box.y += (y0 + y1) * cross;
                box.reach(x0, y0);
            }
            box.x /= 3;
            box.y /= 3;
            return box;
        }
    }

    /** Reads the outlines that the folder has. */
    public Outlines(DumpFolder dumps) throws IOException {
        for (DumpFile file : dumps.all(DumpFormat.OUTLINES)) {
            try {
                for (JsonNode feature :
                        JsonMapper.shared().readTree(file.bytes()).path("features")) {
                    read(feature);
                }
            } catch (JacksonException e) {
                throw new ForeignDump(file.path() + " is no GeoJSON: " + e.getOriginalMessage());
            }
        }
    }

    private void read(JsonNode feature) {
        JsonNode properties = feature.path("properties");
        String code = WITHOUT_CODE.getOrDefault(
                properties.path("NAME").asString(""), properties.path("ISO_A2").asString(""));
        JsonNode shape = feature.path("geometry");
        JsonNode coordinates = shape.path("coordinates");
        if (code.length() == 2 && !coordinates.isEmpty()) {
            boolean isOne = shape.path("type").asString("").equals("Polygon");
            Optional<Box> largest = isOne
                    ? Optional.of(Box.of(coordinates.get(0)))
                    : coordinates
                            .valueStream()
                            .map(polygon -> Box.of(polygon.get(0)))
                            .max(Comparator.comparingDouble(box -> Math.abs(box.weight)));
            largest.ifPresent(box -> shapes.put(code, box));
        }
    }

    /** Takes note of a place, for countries without an outline. */
    public void add(Place place) {
        Box box = around.computeIfAbsent(place.country(), code -> new Box());
        box.reach(place.longitude(), place.latitude());
        box.weight++;
        box.x += place.longitude();
        box.y += place.latitude();
    }

    /** The codes of the countries that have places. */
    public Iterable<String> withPlaces() {
        return around.keySet();
    }

    /** Where {@code code} lies; nothing when there is neither an outline nor a place. */
    public Optional<CountryRow> of(String code, int geonames) {
        Box box = shapes.getOrDefault(code, around.get(code));
        return Optional.ofNullable(box)
                .map(found -> new CountryRow(
                        code,
                        geonames,
                        (float) (found.x / found.weight),
                        (float) (found.y / found.weight),
                        (float) found.west,
                        (float) found.south,
                        (float) found.east,
                        (float) found.north));
    }
}
