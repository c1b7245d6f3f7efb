package org.wederhoor.ledger.chain;

import org.wederhoor.ledger.decision.Decision;
import org.wederhoor.ledger.decision.DecisionJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A decision as it is put on record: with who took it. */
public final class DecisionBody {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private DecisionBody() {}

    /** The body, in canonical JSON. */
    public static String of(Decision decision, String author) {
        return CanonicalJson.of(DecisionJson.write(decision).put("author", author));
    }

    /** The decision that was put on record. */
    public static Decision decision(Entry entry) {
        return DecisionJson.read(tree(entry));
    }

    /** Who took it. */
    public static String author(Entry entry) {
        return tree(entry).path("author").asString();
    }

    private static JsonNode tree(Entry entry) {
        return MAPPER.readTree(entry.body());
    }
}
