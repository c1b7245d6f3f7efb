package org.wederhoor.reading.json;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.place.Clue;
import org.wederhoor.reading.place.Judgement;
import org.wederhoor.reading.place.Location;
import org.wederhoor.reading.place.NameResolution;
import org.wederhoor.reading.text.ReportText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Writes the names of a text with the places thought of for each: one object on one line, offsets in code points. */
public final class PlacesJson {
    private final JsonGenerator out;
    private final ReportText text;

    private PlacesJson(JsonGenerator out, ReportText text) {
        this.out = out;
        this.text = text;
    }

    /**
     * The line, without a line end.
     *
     * @param id what the text is called
     * @param text the text that the names stand in
     */
    public static String line(String id, String text, List<NameResolution> names) {
        StringWriter writer = new StringWriter();
        try (JsonGenerator out = ReadingJson.JSON.createGenerator(ObjectWriteContext.empty(), writer)) {
            out.writeStartObject();
            out.writeStringProperty("id", id);
            out.writeArrayPropertyStart("names");
            PlacesJson json = new PlacesJson(out, new ReportText(text));
            names.forEach(json::name);
            out.writeEndArray();
            out.writeEndObject();
        }
        return writer.toString();
    }

    private void name(NameResolution name) {
        out.writeStartObject();
        out.writeStringProperty("text", text.of(name.span()));
        out.writeNumberProperty("start", name.span().start());
        out.writeNumberProperty("end", name.span().end());
        out.writeBooleanProperty("actor", name.isActor());
        out.writeName("place");
        location(name.location());
        out.writeArrayPropertyStart("candidates");
        name.judgements().forEach(this::candidate);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void location(@Nullable Location location) {
        if (location == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("name", location.name());
        identity(location.geonames(), location.country(), location.admin1());
        out.writeNumberProperty("latitude", location.latitude());
        out.writeNumberProperty("longitude", location.longitude());
        out.writeNumberProperty("precision", location.precision().code());
        out.writeNumberProperty("confidence", location.confidence());
        out.writeEndObject();
    }

    private void candidate(Judgement judgement) {
        out.writeStartObject();
        out.writeStringProperty("name", judgement.place().name());
        out.writeStringProperty("sort", lower(judgement.place().feature()));
        identity(
                judgement.place().geonames(),
                judgement.place().country(),
                judgement.place().admin1());
        out.writeNumberProperty("latitude", judgement.place().latitude());
        out.writeNumberProperty("longitude", judgement.place().longitude());
        out.writeNumberProperty("population", judgement.place().population());
        out.writeNumberProperty("score", Math.round(1000 * judgement.score()) / 1000.0);
        out.writeObjectPropertyStart("clues");
        for (Map.Entry<Clue, Double> clue : judgement.reasons().held().entrySet()) {
            out.writeNumberProperty(lower(clue.getKey()), Math.round(1000 * clue.getValue()) / 1000.0);
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private void identity(@Nullable Integer geonames, @Nullable String country, @Nullable String admin1) {
        out.writeName("geonames");
        if (geonames == null) {
            out.writeNull();
        } else {
            out.writeNumber(geonames);
        }
        out.writeStringProperty("country", country);
        out.writeStringProperty("admin1", admin1);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
