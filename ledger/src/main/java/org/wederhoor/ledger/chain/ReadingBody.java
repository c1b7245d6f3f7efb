package org.wederhoor.ledger.chain;

import org.wederhoor.reading.Reading;
import org.wederhoor.reading.Report;
import org.wederhoor.reading.json.ReadingJson;
import org.wederhoor.reading.json.ReadingParser;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** A reading as it is put on record: with the reader that made it, and without the report, which is there already. */
public final class ReadingBody {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ReadingBody() {}

    /** The body, in canonical JSON. */
    public static String of(Reading reading) {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(ReadingJson.line(reading));
        tree.set("reader", tree.path("report").path("reader"));
        tree.remove("report");
        return CanonicalJson.of(tree);
    }

    /** The reading of {@code report} that was put on record. */
    public static Reading reading(Entry entry, Report report) {
        return ReadingParser.parse(MAPPER.readTree(entry.body()), report);
    }

    /** Which program made the reading. */
    public static String reader(Entry entry) {
        return MAPPER.readTree(entry.body()).path("reader").asString();
    }
}
