package org.wederhoor.ledger.linking;

import tools.jackson.databind.json.JsonMapper;

/** Profiles as they are kept. */
public final class ProfileJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ProfileJson() {}

    /** The profile as JSON on one line. */
    public static String write(EventProfile profile) {
        return MAPPER.writeValueAsString(profile);
    }

    /** The profile that {@link #write} made JSON of. */
    public static EventProfile read(String json) {
        return MAPPER.readValue(json, EventProfile.class);
    }
}
