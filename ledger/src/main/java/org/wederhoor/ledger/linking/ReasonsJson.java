package org.wederhoor.ledger.linking;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The reasons of a link as they are kept. */
public final class ReasonsJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<List<Link.Reason>> REASONS = new TypeReference<>() {};

    private ReasonsJson() {}

    /** The reasons as a JSON array. */
    public static String write(List<Link.Reason> reasons) {
        return MAPPER.writeValueAsString(reasons);
    }

    /** The reasons that {@link #write} made JSON of. */
    public static List<Link.Reason> read(String json) {
        return MAPPER.readValue(json, REASONS);
    }
}
