package org.wederhoor.reading.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.place.Candidate.Fit;

/**
 * Looks a name up as it stands and, if that finds nothing, without what a language glues to it: a genitive's s ("Kievs"), a
 * sort of place ("Bagram-basis") or a direction ("Oost-Congo").
 */
final class NameLookup {
    /** Half a degree: about fifty kilometres. */
    private static final double PART_OF_REGION = 0.5;

    private static final int LARGE = 100_000;

    private final PlaceNames names;
    private final PlaceWords words;

    NameLookup(PlaceNames names, PlaceWords words) {
        this.names = names;
        this.words = words;
    }

    /**
     * What a name may stand for.
     *
     * @param name the part of it that is the place's name
     * @param said the sort of place that the name itself speaks of, null if it does not
     */
    record Found(
            String name,
            List<Candidate> candidates,
            @Nullable Feature said) {}

    Found find(String name) {
        List<Candidate> whole = names.named(name);
        if (!whole.isEmpty()) {
            return new Found(name, whole, null);
        }
        int hyphen = name.lastIndexOf('-');
        if (hyphen > 0) {
            Feature said = words.feature(name.substring(hyphen + 1));
            if (said != null && name.indexOf(' ', hyphen) < 0) {
                String bare = name.substring(0, hyphen);
                return new Found(bare, names.named(bare), said);
            }
            Compass side = words.compass(name.substring(0, name.indexOf('-')));
            if (side != null) {
                return new Found(name, part(side, name.substring(name.indexOf('-') + 1), name), Feature.AREA);
            }
        }
        String bare = withoutGenitive(name);
        return new Found(bare, bare.equals(name) ? List.of() : wellKnown(bare), null);
    }

    /**
     * The part of a country or region that lies on one side.
     *
     * @param name the words for the part
     */
    List<Candidate> part(Compass side, String whole, String name) {
        return names.named(whole).stream()
                .filter(place -> place.feature() == Feature.COUNTRY
                        || (place.fit().compareTo(Fit.MAIN) <= 0 && place.feature() != Feature.CITY))
                .map(place -> part(side, place, name))
                .toList();
    }

    private Candidate part(Compass side, Candidate whole, String name) {
        double[] where = {
            whole.latitude() + side.north() * PART_OF_REGION, whole.longitude() + side.east() * PART_OF_REGION
        };
        if (whole.feature() == Feature.COUNTRY && whole.country() != null) {
            where = names.nation(whole.country()).map(side::within).orElse(where);
        }
        return new Candidate(
                Feature.AREA, name, null, where[0], where[1], whole.country(), whole.admin1(), 0, Fit.MAIN);
    }

    /** Only places that a writer would put into the genitive. */
    private List<Candidate> wellKnown(String name) {
        return names.named(name).stream()
                .filter(place -> place.fit() == Fit.LISTED || (place.fit() != Fit.OTHER && place.population() >= LARGE))
                .toList();
    }

    private static String withoutGenitive(String name) {
        for (String ending : List.of("'s", "’s", "s")) {
            if (name.length() > ending.length() + 3 && name.endsWith(ending)) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }
}
