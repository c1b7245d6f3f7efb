package org.wederhoor.ledger.chain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wederhoor.reading.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A report as it is put on record: all but its text, which is sealed by its SHA-256. */
public final class ReportBody {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int ID_DIGITS = 16;

    private ReportBody() {}

    /** The body, in canonical JSON. */
    public static String of(Report report) {
        return CanonicalJson.of(published(report).put("name", report.id()));
    }

    /**
     * What the ledger calls a report: the same for the same text, published by the same publisher at the same address and day under the same
     * title, whatever the user calls it.
     */
    public static String id(Report report) {
        return "r" + Entry.sha256(CanonicalJson.of(published(report))).substring(0, ID_DIGITS);
    }

    /**
     * The report that was put on record.
     *
     * @param text its text, which the record does not hold
     */
    public static Report report(Entry entry, String text) {
        JsonNode body = MAPPER.readTree(entry.body());
        String day = text(body, "published");
        return new Report(
                body.path("name").asString(),
                body.path("language").asString(),
                day == null ? null : LocalDate.parse(day),
                text(body, "publisher"),
                text(body, "title"),
                text(body, "url"),
                text);
    }

    /** The SHA-256 of the text of the report that was put on record. */
    public static String textSeal(Entry entry) {
        return MAPPER.readTree(entry.body()).path("sha256").asString();
    }

    private static ObjectNode published(Report report) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("language", report.language())
                .put(
                        "published",
                        report.published() == null ? null : report.published().toString())
                .put("publisher", report.publisher())
                .put("title", report.title())
                .put("url", report.url())
                .put("sha256", report.sha256());
    }

    private static @Nullable String text(JsonNode body, String name) {
        return body.hasNonNull(name) ? body.path(name).asString() : null;
    }
}
