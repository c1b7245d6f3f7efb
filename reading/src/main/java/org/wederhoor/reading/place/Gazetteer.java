package org.wederhoor.reading.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.place.Candidate.Fit;
import org.wederhoor.reading.place.index.CountryRow;
import org.wederhoor.reading.place.index.IndexFile;
import org.wederhoor.reading.place.index.KeyBlocks;
import org.wederhoor.reading.place.index.KeyBytes;
import org.wederhoor.reading.place.index.Kind;
import org.wederhoor.reading.place.index.PlaceColumns;
import org.wederhoor.reading.place.index.Standing;

/**
 * The places of the world and their names, from an index that {@code wederhoor gazetteer build} makes: the one that comes with
 * the program or a user's own.
 *
 * <p>Read-only, the same for all languages, and safe to share between threads. It reads what it is asked for and keeps nothing.
 */
public final class Gazetteer {
    private static final String FILE = "/org/wederhoor/reading/gazetteer/places.bin";

    private static final double SAME_SPOT = 1;

    private final IndexFile file;
    private final List<CountryRow> countries;
    private final Map<String, Nation> nations = new HashMap<>();
    private final PlaceColumns places;
    private final KeyBlocks names;
    private final KeyBlocks sounds;
    private final @Nullable Gazetteer beneath;

    private Gazetteer(IndexFile file, @Nullable Gazetteer beneath) {
        this.file = file;
        this.beneath = beneath;
        countries = file.countries();
        for (CountryRow country : countries) {
            nations.put(country.code(), Nation.of(country));
        }
        if (beneath != null) {
            nations.putAll(beneath.nations);
        }
        places = file.places();
        names = file.keys();
        sounds = file.sounds();
    }

    /** Reads the gazetteer that comes with the program. */
    public static Gazetteer bundled() {
        try (InputStream in = Gazetteer.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException("missing from the program: " + FILE);
            }
            return of(IndexFile.read(FILE, in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Maps a user's own gazetteer into memory, however large it is.
     *
     * @throws IllegalArgumentException if the file is no gazetteer, of another version, or not whole
     */
    public static Gazetteer open(Path file) throws IOException {
        return of(IndexFile.open(file));
    }

    /** The gazetteer in {@code file}. */
    public static Gazetteer of(IndexFile file) {
        return new Gazetteer(file, null);
    }

    /**
     * This gazetteer with what {@code other} knows besides: a dump of one country adds its villages, and the world stays known.
     * Where a country lies, {@code other} says, as it has the outlines.
     */
    public Gazetteer over(Gazetteer other) {
        return new Gazetteer(file, other);
    }

    /** The sources of the data and their licences, in one line. */
    public String sources() {
        return file.sources().stream()
                .map(source -> source.origin() + ", " + source.licence())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** The index that it reads. */
    public IndexFile file() {
        return file;
    }

    /** Every place that has this name, whatever its case and diacritics. */
    public List<Candidate> named(String name) {
        List<Candidate> found = new ArrayList<>();
        for (int entry : names.find(KeyBytes.of(NameKey.of(name)))) {
            found.add(candidate(entry >>> 2, fit(Standing.of(entry & 3))));
        }
        return beneath == null ? found : with(found, beneath.named(name));
    }

    /**
     * Places in {@code within} whose names only sound like this one, in the spelling of someone else; none for names too short to
     * tell apart.
     *
     * @param within ISO 3166-1 alpha-2 codes
     */
    public List<Candidate> sounding(String name, Set<String> within) {
        String sound = SoundKey.of(NameKey.of(name));
        List<Candidate> found = new ArrayList<>();
        if (sound.length() < 2) {
            return found;
        }
        Set<Integer> seen = new HashSet<>();
        for (int entry : sounds.find(KeyBytes.of(sound))) {
            int place = entry >>> 2;
            if (within.contains(countries.get(places.country(place)).code()) && seen.add(place)) {
                found.add(candidate(place, Fit.SOUND));
            }
        }
        return beneath == null ? found : with(found, beneath.sounding(name, within));
    }

    /** Adds those that are not there by their id or their spot. */
    private static List<Candidate> with(List<Candidate> found, List<Candidate> more) {
        List<Candidate> all = new ArrayList<>(found);
        for (Candidate other : more) {
            if (found.stream().noneMatch(place -> isSame(place, other))) {
                all.add(other);
            }
        }
        return all;
    }

    private static boolean isSame(Candidate a, Candidate b) {
        return a.feature() == b.feature()
                && (a.geonames() == null || b.geonames() == null
                        ? a.kilometres(b) < SAME_SPOT
                        : a.geonames().equals(b.geonames()));
    }

    /** Where a country lies. */
    public Optional<Nation> country(String code) {
        return Optional.ofNullable(nations.get(code));
    }

    private Candidate candidate(int place, Fit fit) {
        CountryRow country = countries.get(places.country(place));
        Kind kind = places.kind(place);
        Nation nation = kind == Kind.COUNTRY ? nations.get(country.code()) : null;
        int geonames = places.geonames(place);
        return new Candidate(
                feature(kind),
                places.name(place),
                geonames == 0 ? null : geonames,
                nation == null ? places.latitude(place) : nation.latitude(),
                nation == null ? places.longitude(place) : nation.longitude(),
                country.code(),
                known(places.region(place)),
                places.population(place),
                fit);
    }

    private static Feature feature(Kind kind) {
        return switch (kind) {
            case CITY -> Feature.CITY;
            case REGION -> Feature.REGION;
            case DISTRICT -> Feature.DISTRICT;
            case UNPLACED_DISTRICT -> Feature.UNPLACED_DISTRICT;
            case COUNTRY -> Feature.COUNTRY;
        };
    }

    private static Fit fit(Standing standing) {
        return switch (standing) {
            case MAIN -> Fit.MAIN;
            case KNOWN -> Fit.KNOWN;
            case OTHER -> Fit.OTHER;
            case DERIVED -> Fit.SOUND;
        };
    }

    private static @Nullable String known(String code) {
        return code.isEmpty() || code.endsWith(".") ? null : code;
    }
}
