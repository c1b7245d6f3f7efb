package org.wederhoor.gazetteer.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wederhoor.gazetteer.dump.Progress;
import org.wederhoor.gazetteer.place.NameForms;
import org.wederhoor.gazetteer.place.Outlines;
import org.wederhoor.gazetteer.place.Place;
import org.wederhoor.gazetteer.place.PlaceRecord;
import org.wederhoor.reading.place.index.CountryRow;
import org.wederhoor.reading.place.index.Kind;
import org.wederhoor.reading.place.index.PlaceColumns;
import org.wederhoor.reading.place.index.Section;
import org.wederhoor.reading.place.index.Source;
import org.wederhoor.reading.place.index.Standing;

/** Writes an index from gathered places. */
public final class IndexWriter {
    private final Path folder;
    private final Outlines outlines;
    private final NameForms nameForms;
    private final Progress progress;
    private final Map<String, Integer> countryNumbers = new HashMap<>();
    private final Map<String, Integer> regionNumbers = new TreeMap<>();
    private int places;

    /** How much an index has. */
    public record Size(int places, int names, int sounds, long bytes) {}

    /** Prepares the writing; {@code folder} is for what is not finished. */
    public IndexWriter(Path folder, Outlines outlines, NameForms nameForms, Progress progress) {
        this.folder = folder;
        this.outlines = outlines;
        this.nameForms = nameForms;
        this.progress = progress;
    }

    /** Writes the places in the file {@code gathered} to {@code index}, which is replaced when the new one is whole. */
    public Size write(Path gathered, List<Source> sources, Path index) throws IOException {
        try (SectionFiles sections = new SectionFiles(folder);
                SortedSpill keys = new SortedSpill(folder, "keys");
                SortedSpill sounds = new SortedSpill(folder, "sounds")) {
            sections.write(Section.SOURCES, Source.write(sources).getBytes(StandardCharsets.UTF_8));
            Map<String, Integer> countries = look(gathered);
            writeCountries(sections, countries);
            writeRegions(sections);
            progress.begin("names", Files.size(gathered));
            long[] read = {0};
            forEach(gathered, bytes -> {
                Place place = PlaceRecord.read(bytes);
                read[0] += bytes.length;
                if (countryNumbers.containsKey(place.country())) {
                    writePlace(sections, place);
                    writeNames(keys, sounds, place);
                    if ((++places & 1023) == 0) {
                        progress.reach(read[0]);
                    }
                }
            });
            sections.integer(Section.NAME_STARTS, Math.toIntExact(sections.length(Section.NAMES)));
            int names = writeBlocks(sections, keys, Section.KEY_STARTS, Section.KEYS);
            int heard = writeBlocks(sections, sounds, Section.SOUND_STARTS, Section.SOUNDS);
            sections.assemble(index);
            return new Size(places, names, heard, Files.size(index));
        }
    }

    private static void forEach(Path gathered, SortedSpill.Use use) throws IOException {
        try (RecordFile.Reader in = new RecordFile.Reader(gathered)) {
            for (byte[] bytes = in.next(); bytes != null; bytes = in.next()) {
                use.accept(bytes);
            }
        }
    }

    /** Goes through the places once to learn which countries and regions there are: code to GeoNames id. */
    private Map<String, Integer> look(Path gathered) throws IOException {
        Map<String, Integer> countries = new TreeMap<>();
        TreeSet<String> regions = new TreeSet<>();
        progress.begin("regions", Files.size(gathered));
        forEach(gathered, bytes -> {
            Place place = PlaceRecord.read(bytes);
            if (place.kind() == Kind.COUNTRY) {
                countries.put(place.country(), place.geonames());
            } else {
                countries.putIfAbsent(place.country(), 0);
                outlines.add(place);
            }
            regions.add(place.region());
        });
        regions.forEach(region -> regionNumbers.put(region, regionNumbers.size()));
        return countries;
    }

    private void writeCountries(SectionFiles sections, Map<String, Integer> countries) throws IOException {
        for (Map.Entry<String, Integer> country : countries.entrySet()) {
            CountryRow row = outlines.of(country.getKey(), country.getValue()).orElse(null);
            if (row != null) {
                countryNumbers.put(country.getKey(), countryNumbers.size());
                ByteBuffer bytes = ByteBuffer.allocate(CountryRow.BYTES);
                row.write(bytes);
                sections.write(Section.COUNTRIES, bytes.array());
            }
        }
    }

    private void writeRegions(SectionFiles sections) throws IOException {
        if (regionNumbers.size() > 0xffff) {
            throw new IllegalArgumentException(
                    "the dumps have " + regionNumbers.size() + " regions of the first level, more than 65,535");
        }
        sections.integer(Section.REGION_CODES, regionNumbers.size());
        int length = 0;
        sections.integer(Section.REGION_CODES, length);
        for (String code : regionNumbers.keySet()) {
            length += code.getBytes(StandardCharsets.UTF_8).length;
            sections.integer(Section.REGION_CODES, length);
        }
        for (String code : regionNumbers.keySet()) {
            sections.write(Section.REGION_CODES, code.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void writePlace(SectionFiles sections, Place place) throws IOException {
        sections.write(Section.KINDS, (byte) place.kind().number());
        sections.write(Section.POPULATIONS, PlaceColumns.written(place.population()));
        sections.pair(Section.PLACE_COUNTRIES, countryNumbers.getOrDefault(place.country(), 0));
        sections.pair(Section.PLACE_REGIONS, regionNumbers.getOrDefault(place.region(), 0));
        sections.integer(Section.LATITUDES, (int) Math.round(place.latitude() * PlaceColumns.DEGREE));
        sections.integer(Section.LONGITUDES, (int) Math.round(place.longitude() * PlaceColumns.DEGREE));
        sections.integer(Section.GEONAMES, place.geonames());
        sections.integer(Section.NAME_STARTS, Math.toIntExact(sections.length(Section.NAMES)));
        sections.write(Section.NAMES, place.name().getBytes(StandardCharsets.UTF_8));
    }

    private void writeNames(SortedSpill keys, SortedSpill sounds, Place place) throws IOException {
        TreeSet<String> heard = new TreeSet<>();
        for (Map.Entry<String, Standing> name : nameForms.of(place).entrySet()) {
            keys.add(KeyBlocksWriter.posting(name.getKey(), places, name.getValue()));
            heard.add(NameForms.sound(name.getKey()));
        }
        heard.remove("");
        if (NameForms.isSounded(place)) {
            for (String sound : heard) {
                sounds.add(KeyBlocksWriter.posting(sound, places, Standing.DERIVED));
            }
        }
    }

    private int writeBlocks(SectionFiles sections, SortedSpill postings, Section starts, Section blocks)
            throws IOException {
        KeyBlocksWriter writer = new KeyBlocksWriter(sections, starts, blocks);
        progress.begin("index", 0);
        postings.forEach(writer::add);
        writer.finish();
        return writer.count();
    }
}
