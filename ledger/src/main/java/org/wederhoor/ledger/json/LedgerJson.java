package org.wederhoor.ledger.json;

import org.wederhoor.ledger.decision.Decision;
import org.wederhoor.ledger.decision.DecisionJson;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.json.ReadingJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes what the ledger answers as JSON: records as objects, their components in snake case and in their order, enums in small letters, days
 * as {@code 2023-05-23}; readings as the contract has them.
 */
public final class LedgerJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .addModule(new SimpleModule()
                    .addSerializer(Reading.class, new ReadingSerializer())
                    .addSerializer(Decision.class, new DecisionSerializer()))
            .build();

    private LedgerJson() {}

    /** The answer on one line, without a line end. */
    public static String line(Object answer) {
        return MAPPER.writeValueAsString(answer);
    }

    /** The answer on several lines. */
    public static String pretty(Object answer) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(answer);
    }

    private static final class ReadingSerializer extends ValueSerializer<Reading> {
        @Override
        public void serialize(Reading reading, JsonGenerator out, SerializationContext context) {
            out.writeRawValue(ReadingJson.line(reading));
        }
    }

    private static final class DecisionSerializer extends ValueSerializer<Decision> {
        @Override
        public void serialize(Decision decision, JsonGenerator out, SerializationContext context) {
            out.writeRawValue(DecisionJson.write(decision).toString());
        }
    }
}
