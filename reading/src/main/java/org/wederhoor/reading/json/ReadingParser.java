package org.wederhoor.reading.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Attribution;
import org.wederhoor.reading.AttributionType;
import org.wederhoor.reading.Event;
import org.wederhoor.reading.Harm;
import org.wederhoor.reading.Kind;
import org.wederhoor.reading.Modality;
import org.wederhoor.reading.Party;
import org.wederhoor.reading.PartyKind;
import org.wederhoor.reading.Period;
import org.wederhoor.reading.Place;
import org.wederhoor.reading.Precision;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.Report;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.Stance;
import org.wederhoor.reading.Statement;
import org.wederhoor.reading.TimePrecision;
import org.wederhoor.reading.Toll;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Takes a reading from the form that {@link ReadingJson} gives it, so that readings can be kept and sent. */
public final class ReadingParser {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ReadingParser() {}

    /**
     * The reading that a document of {@link ReadingJson} holds.
     *
     * @throws IllegalArgumentException when it is none, naming what is wrong
     */
    public static Reading parse(String document) {
        try {
            JsonNode root = MAPPER.readTree(document);
            return parse(root, report(required(root, "report")));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no reading: " + e.getOriginalMessage(), e);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no reading: " + e.getMessage(), e);
        }
    }

    /**
     * The reading of {@code report} that a document's other parts tell.
     *
     * @param root the document as a tree, whose own {@code report} is not looked at
     * @throws IllegalArgumentException when it holds none, naming what is wrong
     */
    public static Reading parse(JsonNode root, Report report) {
        return new Reading(
                report,
                all(root, "parties", ReadingParser::party),
                all(root, "places", ReadingParser::place),
                all(root, "events", ReadingParser::event),
                all(root, "statements", ReadingParser::statement),
                all(root, "attributions", ReadingParser::attribution),
                all(root, "unverified", ReadingParser::span));
    }

    private static Report report(JsonNode node) {
        String published = text(node, "published");
        return new Report(
                string(node, "id"),
                string(node, "language"),
                published == null ? null : LocalDate.parse(published),
                text(node, "publisher"),
                text(node, "title"),
                text(node, "url"),
                string(node, "text"));
    }

    private static Party party(JsonNode node) {
        return new Party(
                string(node, "id"),
                string(node, "name"),
                word(PartyKind.class, node, "kind"),
                text(node, "country"),
                text(node, "speaks_for"),
                text(node, "known_as"),
                all(node, "mentions", ReadingParser::span));
    }

    private static Place place(JsonNode node) {
        return new Place(
                string(node, "id"),
                string(node, "name"),
                integer(node, "geonames"),
                number(node, "lat"),
                number(node, "lon"),
                text(node, "country"),
                text(node, "admin1"),
                has(node, "precision") ? word(Precision.class, node, "precision") : null,
                number(node, "confidence"),
                all(node, "mentions", ReadingParser::span));
    }

    private static Event event(JsonNode node) {
        return new Event(
                string(node, "id"),
                word(Kind.class, node, "kind"),
                all(node, "mentions", ReadingParser::span),
                word(Modality.class, node, "modality"),
                all(node, "agents", JsonNode::asString),
                all(node, "targets", JsonNode::asString),
                text(node, "place"),
                has(node, "time") ? period(required(node, "time")) : null,
                all(node, "tolls", ReadingParser::toll),
                text(node, "means"));
    }

    private static Period period(JsonNode node) {
        return new Period(
                LocalDate.parse(string(node, "from")),
                LocalDate.parse(string(node, "to")),
                word(TimePrecision.class, node, "precision"),
                all(node, "mentions", ReadingParser::span));
    }

    private static Toll toll(JsonNode node) {
        return new Toll(
                word(Harm.class, node, "harm"),
                required(node, "low").asInt(),
                integer(node, "high"),
                text(node, "who"),
                span(required(node, "mention")));
    }

    private static Statement statement(JsonNode node) {
        return new Statement(
                string(node, "id"),
                text(node, "speaker"),
                all(node, "via", JsonNode::asString),
                text(node, "channel"),
                word(Stance.class, node, "stance"),
                string(node, "event"),
                text(node, "agent"),
                all(node, "tolls", ReadingParser::toll),
                string(node, "attribution"),
                optional(node, "cue"),
                optional(node, "source"),
                optional(node, "content"));
    }

    private static Attribution attribution(JsonNode node) {
        return new Attribution(
                string(node, "id"),
                all(node, "source", ReadingParser::span),
                all(node, "cue", ReadingParser::span),
                all(node, "content", ReadingParser::span),
                word(Stance.class, node, "stance"),
                word(AttributionType.class, node, "type"));
    }

    private static Span span(JsonNode node) {
        return new Span(required(node, "start").asInt(), required(node, "end").asInt());
    }

    private static @Nullable Span optional(JsonNode node, String name) {
        return has(node, name) ? span(required(node, name)) : null;
    }

    private static <T> List<T> all(JsonNode node, String name, Function<JsonNode, T> each) {
        List<T> items = new ArrayList<>();
        required(node, name).forEach(item -> items.add(each.apply(item)));
        return items;
    }

    private static <E extends Enum<E>> E word(Class<E> type, JsonNode node, String name) {
        String word = string(node, name);
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is no " + name));
    }

    private static boolean has(JsonNode node, String name) {
        return node.hasNonNull(name);
    }

    private static @Nullable String text(JsonNode node, String name) {
        return has(node, name) ? string(node, name) : null;
    }

    private static @Nullable Integer integer(JsonNode node, String name) {
        return has(node, name) ? (Integer) required(node, name).asInt() : null;
    }

    private static @Nullable Double number(JsonNode node, String name) {
        return has(node, name) ? (Double) required(node, name).asDouble() : null;
    }

    private static String string(JsonNode node, String name) {
        return required(node, name).asString();
    }

    private static JsonNode required(JsonNode node, String name) {
        JsonNode value = node.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the reading has no '" + name + "'");
        }
        return value;
    }
}
