package org.wederhoor.ledger.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.wederhoor.ledger.EventKey;
import org.wederhoor.ledger.linking.Link;
import org.wederhoor.ledger.linking.ReasonsJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Links as they are put on record: those that the events of one report had when its reading came to count. */
public final class LinksBody {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private LinksBody() {}

    /** The body, in canonical JSON. */
    public static String of(Collection<Link> links) {
        ArrayNode all = JSON.arrayNode();
        for (Link link : links) {
            ObjectNode object = JSON.objectNode();
            object.set("one", key(link.one()));
            object.set("other", key(link.other()));
            object.put("score", link.score());
            object.set("reasons", MAPPER.readTree(ReasonsJson.write(link.reasons())));
            all.add(object);
        }
        return CanonicalJson.of(JSON.objectNode().set("links", all));
    }

    /** The links that were put on record. */
    public static List<Link> links(Entry entry) {
        List<Link> links = new ArrayList<>();
        for (JsonNode link : MAPPER.readTree(entry.body()).path("links")) {
            links.add(new Link(
                    key(link.path("one")),
                    key(link.path("other")),
                    link.path("score").asDouble(),
                    ReasonsJson.read(link.path("reasons").toString())));
        }
        return links;
    }

    private static ObjectNode key(EventKey key) {
        return JSON.objectNode().put("report", key.report()).put("event", key.event());
    }

    private static EventKey key(JsonNode object) {
        return new EventKey(
                object.path("report").asString(), object.path("event").asString());
    }
}
