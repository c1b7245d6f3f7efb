package org.wederhoor.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.place.Location;
import org.wederhoor.reading.place.PlaceMention;
import org.wederhoor.reading.syntax.ParsedText;

/** The places of a reading with their ids: one for all mentions of a place; a country that only acts is none. */
final class PlaceRecords {
    private final ParsedText text;
    private final Map<Object, String> ids = new HashMap<>();
    private final List<Place> records = new ArrayList<>();

    PlaceRecords(ParsedText text, List<PlaceMention> mentions) {
        this.text = text;
        Map<Object, List<PlaceMention>> grouped = new LinkedHashMap<>();
        for (PlaceMention mention : mentions) {
            grouped.computeIfAbsent(key(mention), key -> new ArrayList<>()).add(mention);
        }
        grouped.values().removeIf(group -> group.stream().allMatch(PlaceMention::isActor));
        for (Map.Entry<Object, List<PlaceMention>> group : grouped.entrySet()) {
            String id = "l" + (records.size() + 1);
            ids.put(group.getKey(), id);
            records.add(place(id, group.getValue()));
        }
    }

    /** In the order in which they first appear. */
    List<Place> all() {
        return List.copyOf(records);
    }

    /** The id of the place that a mention names, null when it names none. */
    @Nullable
    String id(@Nullable PlaceMention mention) {
        return mention == null ? null : ids.get(key(mention));
    }

    /** What mentions of one place share: where it lies, or the name of one that is not known. */
    private Object key(PlaceMention mention) {
        return mention.location() != null ? mention.location() : text.of(mention.span());
    }

    private Place place(String id, List<PlaceMention> mentions) {
        Location location = mentions.get(0).location();
        List<Span> spans = mentions.stream().map(PlaceMention::span).toList();
        String name = text.of(spans.get(0));
        return location == null
                ? new Place(id, name, null, null, null, null, null, null, null, spans)
                : new Place(
                        id,
                        name,
                        location.geonames(),
                        location.latitude(),
                        location.longitude(),
                        location.country(),
                        location.admin1(),
                        location.precision(),
                        location.confidence(),
                        spans);
    }
}
