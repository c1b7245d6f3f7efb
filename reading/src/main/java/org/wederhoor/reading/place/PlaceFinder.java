package org.wederhoor.reading.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Precision;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.number.Numerals;
import org.wederhoor.reading.place.Resolver.Choice;
import org.wederhoor.reading.place.Toponym.Sense;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Word;

/**
 * Tells which words of a report name a place, and which place on earth each is.
 *
 * <p>A country or capital that stands for its government is found too, and marked.
 */
public final class PlaceFinder {
    private static final double BY_ITS_OUTER = 0.5;

    private final PlaceNames names;
    private final PlaceWords words;
    private final Numerals numerals;
    private final Metonymy metonymy;
    private final Weights weights = Weights.bundled();

    public PlaceFinder(Language language, Gazetteer gazetteer) {
        this.names = new PlaceNames(language, gazetteer);
        this.words = new PlaceWords(language);
        this.numerals = new Numerals(language);
        this.metonymy = new Metonymy(names.countries(), words);
    }

    /** The places named, in the order of the text; mentions of one place have an equal location. */
    public List<PlaceMention> find(ParsedText text) {
        return find(text, null);
    }

    /**
     * The same, for a report of which more is known.
     *
     * @param home the country that it was published in, ISO 3166-1 alpha-2; null when it is not known
     */
    public List<PlaceMention> find(ParsedText text, @Nullable String home) {
        List<PlaceMention> found = new ArrayList<>();
        Resolved resolved = resolve(text, home);
        for (Toponym toponym : resolved.toponyms) {
            if (toponym.evidence() == Evidence.NESTED) {
                continue;
            }
            Location location = resolved.locations.get(toponym.sense());
            Offset offset = offset(toponym, location);
            if (location != null && offset != null) {
                found.add(offsetMention(text, toponym, location, offset));
            } else if (location != null || toponym.evidence() == Evidence.TAGGED) {
                boolean isActor = metonymy.isActor(toponym, location);
                found.add(new PlaceMention(
                        toponym.sentence(), toponym.first(), toponym.last(), toponym.span(), location, isActor));
            }
        }
        return found;
    }

    private @Nullable Offset offset(Toponym toponym, @Nullable Location location) {
        return location == null || location.precision() == Precision.COUNTRY
                ? null
                : Offset.before(toponym.sentence().words(), toponym.first(), words, numerals);
    }

    private static PlaceMention offsetMention(ParsedText text, Toponym toponym, Location location, Offset offset) {
        Span span = toponym.span()
                .union(toponym.sentence().words().get(offset.first()).span());
        return new PlaceMention(
                toponym.sentence(), offset.first(), toponym.last(), span, offset.from(location, text.of(span)), false);
    }

    /**
     * Every name that may be a place's, in the order of the text, with the places thought of and what spoke for them; and the words
     * for a people, which tell its country.
     */
    public List<NameResolution> explain(ParsedText text) {
        Resolved resolved = resolve(text, null);
        List<NameResolution> all = new ArrayList<>();
        Set<Word> inNames = new HashSet<>();
        for (Toponym toponym : resolved.toponyms) {
            inNames.addAll(toponym.sentence().words(toponym.first(), toponym.last()));
            Location location = resolved.locations.get(toponym.sense());
            boolean isActor = metonymy.isActor(toponym, location);
            List<Judgement> judgements = resolved.resolver.judgements(toponym.sense());
            Offset offset = offset(toponym, location);
            if (location != null && offset != null) {
                PlaceMention spot = offsetMention(text, toponym, location, offset);
                all.add(new NameResolution(spot.span(), text.of(spot.span()), spot.location(), false, judgements));
            }
            all.add(new NameResolution(toponym.span(), toponym.name(), location, isActor, judgements));
        }
        for (Sentence sentence : text.sentences()) {
            for (Word word : sentence.words()) {
                if (!inNames.contains(word) && Character.isUpperCase(word.form().codePointAt(0))) {
                    names.ofPeople(word.form())
                            .map(country -> people(word, country))
                            .ifPresent(all::add);
                }
            }
        }
        all.sort(Comparator.comparing(NameResolution::span));
        return all;
    }

    private NameResolution people(Word word, Candidate country) {
        Reasons reasons = new Reasons().with(Clue.LISTED, 1).with(Clue.COUNTRY, 1);
        Judgement judgement = new Judgement(country, reasons, weights.score(reasons));
        Spot spot = Spot.of(country, new Sense(NameKey.of(word.form()), null));
        return new NameResolution(
                word.span(), word.form(), location(spot, new Choice(country, 1)), false, List.of(judgement));
    }

    /** The names of a text and where each of their senses is. */
    private record Resolved(List<Toponym> toponyms, Resolver resolver, Map<Sense, Location> locations) {}

    private Resolved resolve(ParsedText text, @Nullable String home) {
        List<Toponym> toponyms = new ToponymScan(names, words, text).scan();
        List<Containment> containments = Containment.find(toponyms, words);
        Theatre theatre = new Theatre(text, toponyms, names.countries(), home);
        Resolver resolver = new Resolver(names, weights, theatre, toponyms, containments);
        Map<Sense, Choice> chosen = resolver.resolve();
        Map<Sense, Location> locations = locations(chosen);
        placeDistricts(chosen, locations);
        placeByOuter(toponyms, containments, locations);
        return new Resolved(toponyms, resolver, locations);
    }

    /** One location per place, whatever its names in the report, with the confidence of the surest of them. */
    private static Map<Sense, Location> locations(Map<Sense, Choice> chosen) {
        Map<Spot, Choice> surest = new LinkedHashMap<>();
        chosen.forEach((sense, choice) -> surest.merge(
                Spot.of(choice.place(), sense), choice, (a, b) -> a.confidence() >= b.confidence() ? a : b));
        Map<Sense, Location> locations = new HashMap<>();
        chosen.forEach((sense, choice) -> {
            Spot spot = Spot.of(choice.place(), sense);
            Choice best = surest.getOrDefault(spot, choice);
            locations.put(sense, location(spot, best));
        });
        return locations;
    }

    /** Where a choice is on earth, apart from which name led to it. */
    private record Spot(Feature feature, double latitude, double longitude, Precision precision) {
        static Spot of(Candidate place, Sense sense) {
            return new Spot(place.feature(), place.latitude(), place.longitude(), precision(place, sense.said()));
        }

        /** A base, camp or district that is only known by the town it is called after lies near that. */
        private static Precision precision(Candidate place, @Nullable Feature said) {
            boolean isPart = place.feature() == Feature.CITY && (said == Feature.SITE || said == Feature.DISTRICT);
            if (isPart) {
                return said == Feature.SITE ? Precision.NEAR : Precision.DISTRICT;
            }
            return said == Feature.REGION && place.feature() == Feature.CITY
                    ? Precision.REGION
                    : place.feature().precision();
        }
    }

    private static Location location(Spot spot, Choice choice) {
        Candidate place = choice.place();
        return new Location(
                place.name(),
                place.geonames(),
                place.latitude(),
                place.longitude(),
                place.country(),
                place.admin1(),
                spot.precision(),
                choice.confidence());
    }

    /** Puts a district of which only the region is known among the towns of that region that the report names too. */
    private static void placeDistricts(Map<Sense, Choice> chosen, Map<Sense, Location> locations) {
        chosen.forEach((sense, choice) -> {
            Candidate district = choice.place();
            if (district.feature() != Feature.UNPLACED_DISTRICT) {
                return;
            }
            List<Candidate> towns = chosen.values().stream()
                    .map(Choice::place)
                    .filter(place -> place.feature() == Feature.CITY
                            && place.admin1() != null
                            && place.admin1().equals(district.admin1()))
                    .toList();
            Location location = locations.get(sense);
            if (location != null && !towns.isEmpty()) {
                locations.put(sense, among(towns, location));
            }
        });
    }

    private static Location among(List<Candidate> towns, Location district) {
        double latitude =
                towns.stream().mapToDouble(Candidate::latitude).average().orElse(district.latitude());
        double longitude =
                towns.stream().mapToDouble(Candidate::longitude).average().orElse(district.longitude());
        return new Location(
                district.name(),
                district.geonames(),
                Math.round(latitude * 1000) / 1000.0,
                Math.round(longitude * 1000) / 1000.0,
                district.country(),
                district.admin1(),
                district.precision(),
                district.confidence());
    }

    /** Puts a name that no gazetteer has near the place that the text puts it in or by: "het kamp X bij Goma". */
    private static void placeByOuter(
            List<Toponym> toponyms, List<Containment> containments, Map<Sense, Location> locations) {
        Map<String, Location> byKey = new HashMap<>();
        for (Containment containment : containments) {
            Toponym inner = toponyms.get(containment.inner());
            Location outer = locations.get(toponyms.get(containment.outer()).sense());
            if (outer != null && inner.evidence() == Evidence.TAGGED && containment.kind() != Containment.Kind.COMMA) {
                if (!locations.containsKey(inner.sense())) {
                    byKey.putIfAbsent(inner.sense().key(), near(inner, outer));
                }
            }
        }
        for (Toponym toponym : toponyms) {
            Location near = byKey.get(toponym.sense().key());
            if (near != null) {
                locations.putIfAbsent(toponym.sense(), near);
            }
        }
    }

    private static Location near(Toponym inner, Location outer) {
        boolean isExact = outer.precision() == Precision.EXACT;
        return new Location(
                inner.name(),
                null,
                outer.latitude(),
                outer.longitude(),
                outer.country(),
                outer.admin1(),
                isExact ? Precision.NEAR : outer.precision(),
                Math.round(100 * BY_ITS_OUTER * outer.confidence()) / 100.0);
    }
}
