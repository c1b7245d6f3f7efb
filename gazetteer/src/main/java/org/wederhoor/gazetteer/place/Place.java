package org.wederhoor.gazetteer.place;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.wederhoor.reading.place.index.Kind;
import org.wederhoor.reading.place.index.Standing;

/** A place and its names while it is put together from what several dumps say of it. */
public final class Place {
    /** The languages that reports are written in: a usual name in one of them is known. */
    public static final Set<String> LANGUAGES = Set.of("nl", "en", "de", "fr", "es", "pl", "ru", "uk");

    private final Kind kind;
    private String name;
    private final String country;
    private String region;
    private final double latitude;
    private final double longitude;
    private int geonames;
    private int population;
    private final Map<Named, Standing> names = new LinkedHashMap<>();

    /**
     * Begins a place.
     *
     * @param country two letters
     * @param region code of its first-level region ("RU.09"), empty when not known
     * @param geonames 0 when it has no id
     * @param population 0 when not known
     */
    public Place(
            Kind kind,
            String name,
            String country,
            String region,
            double latitude,
            double longitude,
            int geonames,
            int population) {
        this.kind = kind;
        this.name = name;
        this.country = country;
        this.region = region;
        this.latitude = latitude;
        this.longitude = longitude;
        this.geonames = geonames;
        this.population = population;
    }

    /** Adds a name whose language is not known, or a better standing of one that is there. */
    public void call(String other, Standing standing) {
        call(new Named(other, ""), standing);
    }

    /** Adds a name, or a better standing of one that is there. */
    public void call(Named other, Standing standing) {
        names.merge(other, standing, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    public Kind kind() {
        return kind;
    }

    /** The name to show. */
    public String name() {
        return name;
    }

    void rename(String shown) {
        name = shown;
    }

    public String country() {
        return country;
    }

    public String region() {
        return region;
    }

    void setRegion(String code) {
        region = code;
    }

    public double latitude() {
        return latitude;
    }

    public double longitude() {
        return longitude;
    }

    public int geonames() {
        return geonames;
    }

    void forgetGeonames() {
        geonames = 0;
    }

    public int population() {
        return population;
    }

    void setPopulation(int people) {
        population = people;
    }

    /** Every name with how well it stands for the place, in the order in which they were told. */
    public Map<Named, Standing> names() {
        return Collections.unmodifiableMap(names);
    }

    /** Distance in kilometres on a plane, near enough for neighbours. */
    double kilometres(Place other) {
        return 111.2
                * Math.hypot(
                        latitude - other.latitude, (longitude - other.longitude) * Math.cos(Math.toRadians(latitude)));
    }
}
