package org.wederhoor.reading.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.wederhoor.reading.ReaderVersion;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ReadingJsonTest {
    private static final Reading FULL = SampleReading.full();
    private static final Reading EMPTY = new Reading(
            Report.of("x", "nl", null, "\"\u0007\\\u2028"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    @Test
    void bothFormsFollowTheContract() throws IOException {
        Schema schema = schema();
        for (Reading reading : List.of(FULL, EMPTY)) {
            assertThat(schema.validate(ReadingJson.line(reading), InputFormat.JSON))
                    .isEmpty();
            assertThat(schema.validate(ReadingJson.pretty(reading), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void theContractIsNotEmpty() throws IOException {
        String wrong = ReadingJson.line(FULL).replace("\"denies\"", "\"DENIES\"");
        assertThat(schema().validate(wrong, InputFormat.JSON)).hasSize(1);
    }

    @Test
    void bothFormsSayTheSame() {
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.readTree(ReadingJson.pretty(FULL))).isEqualTo(mapper.readTree(ReadingJson.line(FULL)));
        assertThat(ReadingJson.line(FULL)).doesNotContain("\n");
        assertThat(ReadingJson.pretty(FULL)).endsWith("}\n");
    }

    @Test
    void eachItemStandsOnALineOfItsOwn() {
        assertThat(ReadingJson.pretty(FULL)).contains("""
                  "statements": [
                    {"id": "s1", "speaker": "p1", "via": [], "channel": "telegram", "stance": "denies", "event": "e1", \
                "agent": null, "tolls": [], "attribution": "a1", "cue": {"start": 73, "end": 80}, \
                "source": {"start": 58, "end": 72}}
                  ],
                """);
        assertThat(ReadingJson.pretty(EMPTY)).contains("\n  \"parties\": [],\n");
    }

    @Test
    void theReportIsNamedByItsTextAndItsReader() {
        JsonNode report = new ObjectMapper().readTree(ReadingJson.line(FULL)).get("report");
        assertThat(report.get("text").asString()).isEqualTo(SampleReading.TEXT);
        assertThat(report.get("sha256").asString())
                .isEqualTo(FULL.report().sha256())
                .matches("[0-9a-f]{64}");
        assertThat(report.get("reader").asString())
                .isEqualTo(ReaderVersion.current().toString())
                .matches("wederhoor \\d+\\.\\d+\\.\\d+\\S*\\+[0-9a-f]{8}");
        assertThat(report.get("published").asString()).isEqualTo("2024-04-03");
    }

    @Test
    void theHeadTellsWhichReportAFileIsTheReadingOf() {
        assertThat(ReadingJson.pretty(FULL)).startsWith(ReadingJson.prettyHead(FULL.report()));
        assertThat(ReadingJson.pretty(EMPTY)).doesNotContain(ReadingJson.prettyHead(FULL.report()));
    }

    private static Schema schema() throws IOException {
        try (InputStream in = Objects.requireNonNull(Reading.class.getResourceAsStream("reading.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        }
    }
}
