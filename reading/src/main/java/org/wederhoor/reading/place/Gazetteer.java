package org.wederhoor.reading.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.place.Candidate.Fit;

/**
 * The places of the world and their names, from the file beside the program that training/gazetteer builds.
 *
 * <p>Read-only and the same for all languages; about 20 MB in memory, opened in about a tenth of a second.
 */
public final class Gazetteer {
    private static final String FILE = "/org/wederhoor/reading/gazetteer/places.bin.gz";
    private static final String MAGIC = "WEDERHOOR-GAZETTEER-1\n";
    /** In the order of the numbers that the build program gives them, as are the features. */
    private static final Fit[] FITS = {Fit.MAIN, Fit.KNOWN, Fit.OTHER, Fit.SOUND};

    private static final Feature[] FEATURES = {Feature.CITY, Feature.REGION, Feature.DISTRICT};

    private final String sources;
    private final Map<String, Nation> nations = new HashMap<>();
    private final String[] countries;
    private final String[] admin1;
    private final PlaceTable places;
    private final NameIndex names;
    private final NameIndex sounds;

    private Gazetteer(Packed file) {
        for (int i = 0; i < MAGIC.length(); i++) {
            if (file.octet() != MAGIC.charAt(i)) {
                throw new IllegalArgumentException(FILE + " is no gazetteer, or one of another version");
            }
        }
        sources = file.text();
        countries = new String[file.number()];
        for (int i = 0; i < countries.length; i++) {
            countries[i] = file.text();
            nations.put(countries[i], Nation.read(countries[i], file));
        }
        admin1 = new String[file.number()];
        for (int i = 0; i < admin1.length; i++) {
            admin1[i] = file.text();
        }
        places = new PlaceTable(file);
        names = new NameIndex(file);
        sounds = new NameIndex(file);
    }

    /** Reads the gazetteer that comes with the program. */
    public static Gazetteer bundled() {
        try (InputStream packed = Gazetteer.class.getResourceAsStream(FILE)) {
            if (packed == null) {
                throw new IOException("missing from the program: " + FILE);
            }
            return new Gazetteer(new Packed(new GZIPInputStream(packed, 1 << 16).readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sources of the data and their licences, in one line. */
    public String sources() {
        return sources;
    }

    /** Every place that has this name, whatever its case and diacritics. */
    public List<Candidate> named(String name) {
        List<Candidate> found = new ArrayList<>();
        for (int entry : names.find(NameKey.of(name))) {
            found.add(candidate(entry >> 2, FITS[entry & 3]));
        }
        return found;
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
        for (int entry : sounds.find(sound)) {
            if (within.contains(countries[places.country(entry >> 2)]) && seen.add(entry >> 2)) {
                found.add(candidate(entry >> 2, Fit.SOUND));
            }
        }
        return found;
    }

    /** Where a country lies. */
    public Optional<Nation> country(String code) {
        return Optional.ofNullable(nations.get(code));
    }

    private Candidate candidate(int place, Fit fit) {
        return new Candidate(
                FEATURES[places.feature(place)],
                places.name(place),
                places.geonames(place),
                places.latitude(place),
                places.longitude(place),
                countries[places.country(place)],
                known(admin1[places.admin1(place)]),
                places.population(place),
                fit);
    }

    private static @Nullable String known(String code) {
        return code.isEmpty() || code.endsWith(".") ? null : code;
    }
}
