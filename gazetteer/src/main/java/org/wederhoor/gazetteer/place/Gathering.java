package org.wederhoor.gazetteer.place;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wederhoor.gazetteer.dump.DumpFile;
import org.wederhoor.gazetteer.dump.DumpFolder;
import org.wederhoor.gazetteer.dump.DumpFormat;
import org.wederhoor.gazetteer.dump.Progress;
import org.wederhoor.gazetteer.dump.Tally;
import org.wederhoor.gazetteer.index.RecordFile;
import org.wederhoor.gazetteer.index.SortedSpill;
import org.wederhoor.gazetteer.index.Stages;
import org.wederhoor.gazetteer.name.CyrillicName;
import org.wederhoor.reading.place.index.Kind;
import org.wederhoor.reading.place.index.Standing;

/**
 * Gathers places from all dumps, in three parts that are kept: names by GeoNames id, rows by GeoNames id, and the places with all
 * their names in the order of the index. Only the countries of which there are lists of villages are held in memory.
 */
public final class Gathering {
    private final DumpFolder dumps;
    private final Stages stages;
    private final Progress progress;

    /** Prepares the gathering from {@code dumps}. */
    public Gathering(DumpFolder dumps, Stages stages, Progress progress) {
        this.dumps = dumps;
        this.stages = stages;
        this.progress = progress;
    }

    /** The part with all places, as {@link PlaceRecord}s; made if it is not there. */
    public Path places() throws IOException {
        Path names = stages.part("names", dumps.all(DumpFormat.ALTERNATE_NAMES), this::names);
        Path rows = stages.part("rows", dumps.all(DumpFormat.PLACES), this::rows);
        return stages.part("places", dumps.files(), (out, tally) -> {
            try (SortedSpill spill = new SortedSpill(stages.folder(), "places")) {
                new Joining(spill, tally).run(names, rows);
                spill.forEach(out::write);
            }
        });
    }

    private void names(RecordFile.Writer out, Tally tally) throws IOException {
        try (SortedSpill spill = new SortedSpill(stages.folder(), "names")) {
            for (DumpFile file : dumps.all(DumpFormat.ALTERNATE_NAMES)) {
                tally.used(file, file.rows(progress, tally.wrong(), cells -> {
                    AlternateName name = AlternateName.of(cells).orElse(null);
                    if (name != null) {
                        spill.add(name.bytes());
                    }
                }));
            }
            spill.forEach(out::write);
        }
    }

    private void rows(RecordFile.Writer out, Tally tally) throws IOException {
        try (SortedSpill spill = new SortedSpill(stages.folder(), "rows")) {
            for (DumpFile file : dumps.all(DumpFormat.PLACES)) {
                tally.used(file, file.rows(progress, tally.wrong(), cells -> {
                    GeoNamesRow row = new GeoNamesRow(cells);
                    if (!row.changed().isEmpty()) {
                        tally.changed(file, row.changed());
                    }
                    if (row.kind().isPresent()) {
                        byte[] text = String.join("\t", cells).getBytes(StandardCharsets.UTF_8);
                        spill.add(ByteBuffer.allocate(Integer.BYTES + text.length)
                                .putInt(row.geonames())
                                .put(text)
                                .array());
                    }
                }));
            }
            spill.forEach(out::write);
        }
    }

    /** Joins rows and names, which both come by id, and adds what the other files say. */
    private final class Joining {
        private final SortedSpill spill;
        private final Tally tally;
        private final Divisions divisions = new Divisions();
        private final Map<String, List<Place>> held = new TreeMap<>();
        private final Map<Integer, List<AlternateName>> aside = new HashMap<>();

        Joining(SortedSpill spill, Tally tally) {
            this.spill = spill;
            this.tally = tally;
        }

        void run(Path names, Path rows) throws IOException {
            for (DumpFile file : dumps.all(DumpFormat.VILLAGES)) {
                held.put(country(file), new ArrayList<>());
            }
            setAside();
            joinNames(names, rows);
            RegionNames regionNames = new RegionNames(dumps, tally.wrong());
            List<Place> regions = divisions.regions(dumps, regionNames, progress, tally);
            List<Place> districts = divisions.districts(dumps, progress, tally);
            tally.unplaced(divisions.unplaced());
            Stream.concat(regions.stream(), districts.stream()).forEach(this::addNamesAside);
            for (Place district : districts) {
                finish(district);
            }
            CyrillicName cyrillic = new CyrillicName();
            for (DumpFile file : dumps.all(DumpFormat.VILLAGES)) {
                String country = country(file);
                List<Place> places = held.getOrDefault(country, List.of());
                new Villages(country, places, regions, cyrillic).join(dumps, file, progress, tally);
                for (Place place : places) {
                    spill.add(PlaceRecord.of(place));
                }
            }
            for (Place region : regions) {
                spill.add(PlaceRecord.of(region));
            }
            countries();
        }

        private static String country(DumpFile villages) {
            int at = villages.name().indexOf('-') + 1;
            return villages.name().substring(at, at + 2).toUpperCase(Locale.ROOT);
        }

        /** Names of divisions and countries have to wait until the lists that place them are read. */
        private void setAside() throws IOException {
            Tally unused = new Tally();
            for (DumpFile file : dumps.all(DumpFormat.REGIONS)) {
                file.rows(progress, unused.wrong(), cells -> wait(cells.get(3)));
            }
            for (DumpFile file : dumps.all(DumpFormat.DISTRICTS)) {
                file.rows(progress, unused.wrong(), cells -> {
                    wait(cells.get(3));
                    divisions.want(cells);
                });
            }
            for (DumpFile file : dumps.all(DumpFormat.COUNTRIES)) {
                file.rows(progress, unused.wrong(), cells -> wait(cells.get(16)));
            }
        }

        private void wait(String id) {
            if (!id.isEmpty()) {
                aside.put(Integer.valueOf(id), new ArrayList<>());
            }
        }

        private void joinNames(Path names, Path rows) throws IOException {
            try (RecordFile.Reader row = new RecordFile.Reader(rows);
                    RecordFile.Reader name = new RecordFile.Reader(names)) {
                AlternateName next = read(name);
                int before = 0;
                for (byte[] bytes = row.next(); bytes != null; bytes = row.next()) {
                    int id = ByteBuffer.wrap(bytes).getInt();
                    if (id == before) {
                        continue;
                    }
                    before = id;
                    GeoNamesRow cells = row(bytes);
                    Place place = cells.place(cells.kind().orElseThrow());
                    while (next != null && next.geonames() <= id) {
                        keep(next, place);
                        next = read(name);
                    }
                    use(cells, place);
                }
                while (next != null) {
                    keep(next, null);
                    next = read(name);
                }
            }
        }

        private void keep(AlternateName name, @Nullable Place place) {
            if (place != null && place.geonames() == name.geonames()) {
                place.call(name.named(), name.standing());
            } else if (aside.containsKey(name.geonames())) {
                aside.getOrDefault(name.geonames(), new ArrayList<>()).add(name);
            }
        }

        private void use(GeoNamesRow row, Place place) throws IOException {
            if (row.isArea()) {
                divisions.map(place);
                return;
            }
            if (place.kind() == Kind.CITY) {
                divisions.add(place, row.district());
            }
            finish(place);
        }

        private void finish(Place place) throws IOException {
            List<Place> waiting = held.get(place.country());
            if (waiting == null) {
                spill.add(PlaceRecord.of(place));
            } else {
                waiting.add(place);
            }
        }

        private void addNamesAside(Place place) {
            aside.getOrDefault(place.geonames(), List.of()).forEach(name -> place.call(name.named(), name.standing()));
        }

        private void countries() throws IOException {
            CountryNames names = new CountryNames(dumps);
            for (DumpFile file : dumps.all(DumpFormat.COUNTRIES)) {
                tally.used(file, file.rows(progress, tally.wrong(), cells -> {
                    if (!cells.get(0).matches("[A-Z]{2}")) {
                        throw new IllegalArgumentException("ISO code (column 1) is '" + cells.get(0) + "'");
                    }
                    int geonames = cells.get(16).isEmpty()
                            ? 0
                            : (int) GeoNamesRow.number(cells, 16, "geonameid", 0, Integer.MAX_VALUE);
                    Place country = names.place(cells.get(0), cells.get(4), geonames);
                    aside.getOrDefault(geonames, List.of()).stream()
                            .filter(name -> name.standing() == Standing.KNOWN)
                            .forEach(name -> country.call(name.named(), Standing.KNOWN));
                    spill.add(PlaceRecord.of(country));
                }));
            }
        }

        private static @Nullable AlternateName read(RecordFile.Reader names) throws IOException {
            byte[] bytes = names.next();
            return bytes == null ? null : AlternateName.read(bytes);
        }

        private static GeoNamesRow row(byte[] bytes) {
            String text = new String(bytes, Integer.BYTES, bytes.length - Integer.BYTES, StandardCharsets.UTF_8);
            return new GeoNamesRow(List.of(text.split("\t", -1)));
        }
    }
}
