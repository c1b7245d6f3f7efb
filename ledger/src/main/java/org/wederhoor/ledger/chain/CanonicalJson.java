package org.wederhoor.ledger.chain;

import java.io.IOException;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.JsonNode;

/** JSON with one spelling only, after RFC 8785, so that the same content always has the same hash. */
public final class CanonicalJson {
    private CanonicalJson() {}

    /** The canonical spelling of a tree. */
    public static String of(JsonNode tree) {
        return of(tree.toString());
    }

    /**
     * The canonical spelling of a JSON object or array.
     *
     * @throws IllegalArgumentException when it is neither
     */
    public static String of(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException e) {
            throw new IllegalArgumentException("not JSON: " + e.getMessage(), e);
        }
    }
}
