package org.wederhoor.reading.json;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Attribution;
import org.wederhoor.reading.Event;
import org.wederhoor.reading.Party;
import org.wederhoor.reading.Period;
import org.wederhoor.reading.Place;
import org.wederhoor.reading.ReaderVersion;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.Report;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.Statement;
import org.wederhoor.reading.Toll;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a reading as the contract's {@code reading.schema.json} lays down: always the same keys in the same order, so
 * that the same reading is the same bytes.
 *
 * <p>What is not known is {@code null}; only a statement's {@code cue}, {@code source} and {@code content}, which the
 * schema does not let be null, are left out.
 */
public final class ReadingJson {
    /** Doubles are written by Jackson's own algorithm, because Java's differs between versions. */
    static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private final JsonGenerator out;

    private ReadingJson(JsonGenerator out) {
        this.out = out;
    }

    /** The reading on one line, without a line end: a line of JSON Lines. */
    public static String line(Reading reading) {
        return write(reading, ObjectWriteContext.empty());
    }

    /** The reading for people and version control: a line for each party, event and statement; ends in a line end. */
    public static String pretty(Reading reading) {
        return write(reading, context(new OneLinePerItem())) + "\n";
    }

    /**
     * How {@link #pretty} begins for every reading of {@code report} by this version of the program: tells whether a
     * file already holds the reading that would be made.
     */
    public static String prettyHead(Report report) {
        String empty = pretty(new Reading(report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
        return empty.substring(0, empty.lastIndexOf("\n  \"parties\""));
    }

    private static String write(Reading reading, ObjectWriteContext context) {
        StringWriter writer = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(context, writer)) {
            new ReadingJson(out).reading(reading);
        }
        return writer.toString();
    }

    private static ObjectWriteContext context(PrettyPrinter layout) {
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return layout;
            }
        };
    }

    private void reading(Reading reading) {
        out.writeStartObject();
        out.writeName("report");
        report(reading.report());
        list("parties", reading.parties(), this::party);
        list("places", reading.places(), this::place);
        list("events", reading.events(), this::event);
        list("statements", reading.statements(), this::statement);
        list("attributions", reading.attributions(), this::attribution);
        spans("unverified", reading.unverified());
        out.writeEndObject();
    }

    private void report(Report report) {
        out.writeStartObject();
        string("id", report.id());
        string("language", report.language());
        string(
                "published",
                report.published() == null ? null : report.published().toString());
        string("publisher", report.publisher());
        string("title", report.title());
        string("url", report.url());
        string("sha256", report.sha256());
        string("text", report.text());
        string("reader", ReaderVersion.current().toString());
        out.writeEndObject();
    }

    private void party(Party party) {
        out.writeStartObject();
        string("id", party.id());
        string("name", party.name());
        word("kind", party.kind());
        string("country", party.country());
        string("speaks_for", party.speaksFor());
        string("known_as", party.knownAs());
        spans("mentions", party.mentions());
        out.writeEndObject();
    }

    private void place(Place place) {
        out.writeStartObject();
        string("id", place.id());
        string("name", place.name());
        integer("geonames", place.geonames());
        number("lat", place.latitude());
        number("lon", place.longitude());
        string("country", place.country());
        string("admin1", place.admin1());
        word("precision", place.precision());
        number("confidence", place.confidence());
        spans("mentions", place.mentions());
        out.writeEndObject();
    }

    private void event(Event event) {
        out.writeStartObject();
        string("id", event.id());
        word("kind", event.kind());
        spans("mentions", event.mentions());
        word("modality", event.modality());
        list("agents", event.agents(), out::writeString);
        list("targets", event.targets(), out::writeString);
        string("place", event.place());
        out.writeName("time");
        time(event.time());
        list("tolls", event.tolls(), this::toll);
        string("means", event.means());
        out.writeEndObject();
    }

    private void time(@Nullable Period time) {
        if (time == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        string("from", time.from().toString());
        string("to", time.to().toString());
        word("precision", time.precision());
        spans("mentions", time.mentions());
        out.writeEndObject();
    }

    private void toll(Toll toll) {
        out.writeStartObject();
        word("harm", toll.harm());
        integer("low", toll.low());
        integer("high", toll.high());
        string("who", toll.who());
        span("mention", toll.mention());
        out.writeEndObject();
    }

    private void statement(Statement statement) {
        out.writeStartObject();
        string("id", statement.id());
        string("speaker", statement.speaker());
        list("via", statement.via(), out::writeString);
        string("channel", statement.channel());
        word("stance", statement.stance());
        string("event", statement.event());
        string("agent", statement.agent());
        list("tolls", statement.tolls(), this::toll);
        string("attribution", statement.attribution());
        span("cue", statement.cue());
        span("source", statement.source());
        span("content", statement.content());
        out.writeEndObject();
    }

    private void attribution(Attribution attribution) {
        out.writeStartObject();
        string("id", attribution.id());
        spans("source", attribution.source());
        spans("cue", attribution.cue());
        spans("content", attribution.content());
        word("stance", attribution.stance());
        word("type", attribution.type());
        out.writeEndObject();
    }

    private void spans(String name, List<Span> spans) {
        list(name, spans, this::span);
    }

    private void span(String name, @Nullable Span span) {
        if (span != null) {
            out.writeName(name);
            span(span);
        }
    }

    private void span(Span span) {
        out.writeStartObject();
        integer("start", span.start());
        integer("end", span.end());
        out.writeEndObject();
    }

    private <T> void list(String name, List<T> items, Item<T> item) {
        out.writeArrayPropertyStart(name);
        for (T each : items) {
            item.write(each);
        }
        out.writeEndArray();
    }

    private void string(String name, @Nullable String value) {
        if (value == null) {
            out.writeNullProperty(name);
        } else {
            out.writeStringProperty(name, value);
        }
    }

    /** A value of one of our enums, in lower case as the contract has it. */
    private void word(String name, @Nullable Enum<?> value) {
        string(name, value == null ? null : value.name().toLowerCase(Locale.ROOT));
    }

    private void integer(String name, @Nullable Integer value) {
        if (value == null) {
            out.writeNullProperty(name);
        } else {
            out.writeNumberProperty(name, value.intValue());
        }
    }

    private void number(String name, @Nullable Double value) {
        if (value == null) {
            out.writeNullProperty(name);
        } else {
            out.writeNumberProperty(name, value.doubleValue());
        }
    }

    private interface Item<T> {
        void write(T item);
    }
}
