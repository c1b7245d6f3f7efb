package org.wederhoor.ledger.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Decisions as they are put on record. */
public final class DecisionJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DecisionJson() {}

    /** The decision as a JSON object, which says in {@code decision} what sort it is. */
    public static ObjectNode write(Decision decision) {
        ObjectNode object = JSON.objectNode();
        if (decision instanceof Decision.Together together) {
            object.put("decision", "together").set("events", refs(together.events()));
        } else if (decision instanceof Decision.Apart apart) {
            object.put("decision", "apart").set("some", refs(apart.some()));
            object.set("others", refs(apart.others()));
        } else if (decision instanceof Decision.Graded graded) {
            object.put("decision", "grade")
                    .put("report", graded.report())
                    .put("grade", graded.grade().toString());
        } else if (decision instanceof Decision.Judged judged) {
            object.put("decision", "verdict").set("incident", ref(judged.incident()));
            object.put("verdict", judged.verdict().name().toLowerCase(Locale.ROOT))
                    .put("words", judged.words());
        } else if (decision instanceof Decision.Noted noted) {
            object.put("decision", "note").set("incident", ref(noted.incident()));
            object.put("words", noted.words());
        } else if (decision instanceof Decision.Undone undone) {
            object.put("decision", "undo").put("entry", undone.entry());
        }
        return object;
    }

    /**
     * The decision that a JSON object holds.
     *
     * @throws IllegalArgumentException when it holds none
     */
    public static Decision read(JsonNode object) {
        String sort = object.path("decision").asString("");
        return switch (sort) {
            case "together" -> new Decision.Together(refs(object.path("events")));
            case "apart" -> new Decision.Apart(refs(object.path("some")), refs(object.path("others")));
            case "grade" ->
                new Decision.Graded(
                        object.path("report").asString(),
                        Grade.of(object.path("grade").asString()));
            case "verdict" ->
                new Decision.Judged(
                        ref(object.path("incident")),
                        Verdict.valueOf(object.path("verdict").asString().toUpperCase(Locale.ROOT)),
                        object.path("words").asString());
            case "note" ->
                new Decision.Noted(
                        ref(object.path("incident")), object.path("words").asString());
            case "undo" -> new Decision.Undone(object.path("entry").asLong());
            default -> throw new IllegalArgumentException("'" + sort + "' is no sort of decision");
        };
    }

    private static ArrayNode refs(List<EventRef> events) {
        ArrayNode array = JSON.arrayNode();
        events.forEach(event -> array.add(ref(event)));
        return array;
    }

    private static ObjectNode ref(EventRef event) {
        return JSON.objectNode().put("report", event.report()).put("start", event.start());
    }

    private static List<EventRef> refs(JsonNode array) {
        List<EventRef> refs = new ArrayList<>();
        array.forEach(item -> refs.add(ref(item)));
        return refs;
    }

    private static EventRef ref(JsonNode object) {
        return new EventRef(
                object.path("report").asString(), object.path("start").asInt());
    }
}
