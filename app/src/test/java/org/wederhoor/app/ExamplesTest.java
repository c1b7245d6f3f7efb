package org.wederhoor.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wederhoor.app.file.Manifest;
import org.wederhoor.app.file.ReportFile;
import org.wederhoor.app.page.ReadingPage;
import org.wederhoor.app.run.Batch;
import org.wederhoor.app.run.FileReading;
import org.wederhoor.app.run.Outcome;
import org.wederhoor.app.run.Printed;
import org.wederhoor.reading.Event;
import org.wederhoor.reading.Party;
import org.wederhoor.reading.Place;
import org.wederhoor.reading.Reader;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.Span;
import org.wederhoor.reading.json.ReadingJson;
import org.wederhoor.reading.language.LanguageDetector;

/** What holds of every reading, tried on all example reports. */
class ExamplesTest {
    private static final Path LIST = Path.of("..", "examples", "manifest.tsv");
    private static final Reader READER = new Reader();
    private static List<Reading> readings = List.of();

    @BeforeAll
    static void read() throws IOException, InterruptedException {
        readings = readings(2);
    }

    private static List<Reading> readings(int threads) throws IOException, InterruptedException {
        List<ReportFile> files = Manifest.read(LIST);
        FileReading reading = new FileReading(new LanguageDetector()::detect, READER::read, new Printed(done -> ""));
        List<Reading> readings = new ArrayList<>();
        new Batch(threads).run(files, reading, outcome -> {
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
            readings.add(((Outcome.Done) outcome).reading());
        });
        return readings;
    }

    @Test
    void allAreReadInTheirOrder() throws IOException {
        assertThat(readings)
                .extracting(reading -> reading.report().id())
                .isEqualTo(Manifest.read(LIST).stream().map(ReportFile::id).toList());
        assertThat(readings).allSatisfy(reading -> assertThat(reading.events()).isNotEmpty());
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws IOException, InterruptedException {
        assertThat(readings(1)).isEqualTo(readings);
    }

    @Test
    void allFollowTheContract() throws IOException {
        Schema schema;
        try (InputStream in = Objects.requireNonNull(Reading.class.getResourceAsStream("reading.schema.json"))) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in, InputFormat.JSON);
        }
        assertThat(readings)
                .allSatisfy(reading -> assertThat(schema.validate(ReadingJson.line(reading), InputFormat.JSON))
                        .isEmpty());
    }

    @Test
    void allReferencesLeadSomewhere() {
        for (Reading reading : readings) {
            List<String> parties = reading.parties().stream().map(Party::id).toList();
            List<String> places = reading.places().stream().map(Place::id).toList();
            List<String> events = reading.events().stream().map(Event::id).toList();
            assertThat(parties).doesNotHaveDuplicates();
            assertThat(places).doesNotHaveDuplicates();
            assertThat(events).doesNotHaveDuplicates();
            assertThat(reading.parties()).allSatisfy(party -> assertIn(parties, party.speaksFor()));
            assertThat(reading.events()).allSatisfy(event -> {
                assertThat(parties).containsAll(event.agents()).containsAll(event.targets());
                assertIn(places, event.place());
            });
            assertThat(reading.statements()).allSatisfy(statement -> {
                assertThat(events).contains(statement.event());
                assertThat(parties).containsAll(statement.via());
                assertIn(parties, statement.speaker());
                assertIn(parties, statement.agent());
            });
        }
    }

    private static void assertIn(List<String> ids, @Nullable String id) {
        if (id != null) {
            assertThat(ids).contains(id);
        }
    }

    @Test
    void allSpansLieInTheText() {
        for (Reading reading : readings) {
            int length = reading.report()
                    .text()
                    .codePointCount(0, reading.report().text().length());
            assertThat(spans(reading)).allMatch(span -> span.end() <= length);
        }
    }

    private static Stream<Span> spans(Reading reading) {
        return Stream.of(
                        reading.parties().stream().flatMap(party -> party.mentions().stream()),
                        reading.places().stream().flatMap(place -> place.mentions().stream()),
                        reading.events().stream().flatMap(event -> event.mentions().stream()),
                        reading.attributions().stream().flatMap(attribution -> attribution.cue().stream()),
                        reading.attributions().stream().flatMap(attribution -> attribution.content().stream()),
                        reading.unverified().stream())
                .flatMap(spans -> spans);
    }

    @Test
    void pagesAreNoWiderThanTheyMayBe() {
        ReadingPage page = new ReadingPage(ReadingPage.WIDEST, false);
        assertThat(readings)
                .allSatisfy(reading -> assertThat(page.of(reading).lines())
                        .allMatch(line -> line.codePointCount(0, line.length()) <= ReadingPage.WIDEST));
    }
}
