package org.wederhoor.reading.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.language.Table;
import org.wederhoor.reading.place.Candidate.Fit;

/**
 * Every place that a name may stand for in a report of one language: countries, what the language calls places by, areas and
 * seas, and the gazetteer's.
 */
final class PlaceNames {
    private static final String AREAS = "/org/wederhoor/reading/gazetteer/areas.tsv";
    private static final String POINTS = "/org/wederhoor/reading/gazetteer/points.tsv";

    private final Gazetteer gazetteer;
    private final Countries countries;
    private final Map<String, double[]> points = new HashMap<>();
    private final Map<String, List<Candidate>> areas = new HashMap<>();
    private final Map<String, List<Candidate>> own = new HashMap<>();

    PlaceNames(Language language, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.countries = new Countries(language);
        for (Table.Row row : Table.resource(POINTS).rows()) {
            points.put(
                    row.get("code"),
                    new double[] {Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude"))});
        }
        for (Table.Row row : Table.resource(AREAS).rows()) {
            Candidate area = area(row);
            enter(areas, row.get("name"), area);
            for (String other : row.list("also")) {
                enter(areas, other, area);
            }
        }
        for (Table.Row row : language.table("place-names.tsv").rows()) {
            Candidate meant = meant(row);
            for (String name : row.list("names")) {
                own.computeIfAbsent(ownKey(name), key -> new ArrayList<>()).add(meant);
            }
        }
    }

    /** The places of this name, best-known first only by chance; empty when there are none. */
    List<Candidate> named(String name) {
        String key = NameKey.of(name);
        List<Candidate> found = new ArrayList<>();
        countries.named(name).flatMap(this::candidate).ifPresent(found::add);
        add(found, ownPlaces(name));
        add(found, areas.getOrDefault(key, List.of()));
        add(found, gazetteer.named(name).stream().map(this::atItsPoint).toList());
        return found;
    }

    /** Places in the countries {@code within} whose names only sound like this one. */
    List<Candidate> sounding(String name, Set<String> within) {
        return gazetteer.sounding(name, within);
    }

    /** Whether the language's own tables, or those of countries and areas, have this name: one that is surely meant as a place. */
    boolean isListed(String name) {
        String key = NameKey.of(name);
        return !ownPlaces(name).isEmpty()
                || areas.containsKey(key)
                || countries.named(name).isPresent();
    }

    Countries countries() {
        return countries;
    }

    Optional<Nation> nation(String code) {
        return gazetteer.country(code);
    }

    /** The country whose people or belongings a word names: "Malinees", "Malinezen". */
    Optional<Candidate> ofPeople(String word) {
        return countries.adjective(word).or(() -> countries.inhabitants(word)).flatMap(this::candidate);
    }

    /** A first-level region where maps put it, if that is known better than from its cities. */
    private Candidate atItsPoint(Candidate place) {
        double[] point =
                place.feature() == Feature.REGION && place.admin1() != null ? points.get(place.admin1()) : null;
        return point == null ? place : place.at(point[0], point[1]);
    }

    private Optional<Candidate> candidate(Country country) {
        return gazetteer.country(country.code()).map(nation -> candidate(country, nation));
    }

    private Candidate candidate(Country country, Nation nation) {
        double[] point = points.getOrDefault(country.code(), new double[] {nation.latitude(), nation.longitude()});
        return new Candidate(
                Feature.COUNTRY,
                country.name(),
                nation.geonames() == 0 ? null : nation.geonames(),
                point[0],
                point[1],
                country.code(),
                null,
                0,
                Fit.LISTED);
    }

    /** Adds what is not yet there: one place may have a name in several tables. */
    private static void add(List<Candidate> found, List<Candidate> more) {
        for (Candidate candidate : more) {
            if (found.stream().noneMatch(other -> isSame(other, candidate))) {
                found.add(candidate);
            }
        }
    }

    private static boolean isSame(Candidate a, Candidate b) {
        if (a.feature() == Feature.COUNTRY && b.feature() == Feature.COUNTRY) {
            return Objects.equals(a.country(), b.country());
        }
        return a.feature() == b.feature()
                && Math.abs(a.latitude() - b.latitude()) < 1e-6
                && Math.abs(a.longitude() - b.longitude()) < 1e-6;
    }

    private List<Candidate> ownPlaces(String name) {
        List<Candidate> found = own.get(ownKey(name));
        return found != null ? found : own.getOrDefault(NameKey.of(name), List.of());
    }

    /** An abbreviation ("La.") keeps its full stop, without which it would be another word. */
    private static String ownKey(String name) {
        return NameKey.of(name) + (name.endsWith(".") ? "." : "");
    }

    private static void enter(Map<String, List<Candidate>> into, String name, Candidate place) {
        into.computeIfAbsent(NameKey.of(name), key -> new ArrayList<>()).add(place);
    }

    /** The area or the gazetteer's place that a row of the language's table means. */
    private Candidate meant(Table.Row row) {
        String of = row.get("of");
        List<Candidate> found = new ArrayList<>(areas.getOrDefault(NameKey.of(of), List.of()));
        if (found.isEmpty()) {
            found.addAll(gazetteer.named(of));
        }
        return found.stream()
                .filter(place ->
                        row.get("country").isEmpty() || row.get("country").equals(place.country()))
                .filter(place ->
                        row.get("feature").isEmpty() || row.get("feature").equals(word(place.feature())))
                .min(Comparator.comparing((Candidate place) -> place.fit() == Fit.OTHER)
                        .thenComparing(Candidate::population, Comparator.reverseOrder()))
                .map(place -> place.withFit(Fit.LISTED))
                .orElseThrow(() -> row.error("no such place: " + of));
    }

    private static String word(Feature feature) {
        return feature.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Candidate area(Table.Row row) {
        String country = row.get("country");
        return new Candidate(
                Feature.valueOf(row.get("feature").toUpperCase(java.util.Locale.ROOT)),
                row.get("name"),
                null,
                Double.parseDouble(row.get("latitude")),
                Double.parseDouble(row.get("longitude")),
                country.isEmpty() ? null : country,
                null,
                0,
                Fit.MAIN);
    }
}
