package org.wederhoor.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.wederhoor.app.file.Manifest;
import org.wederhoor.app.file.ReportFile;
import org.wederhoor.app.page.ReadingPage;
import org.wederhoor.app.page.Sides;
import org.wederhoor.app.run.Batch;
import org.wederhoor.app.run.FileReading;
import org.wederhoor.app.run.Outcome;
import org.wederhoor.app.run.Printed;
import org.wederhoor.reading.Reader;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.language.LanguageDetector;
import picocli.CommandLine.Command;

/** {@code wederhoor demo}: reads the bundled examples and shows the one in which most parties contradict each other. */
@Command(
        name = "demo",
        description = "Reads the bundled example reports and shows the most contested one.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final String CAUTION =
            "Composed test text, not journalism: quotations are free renderings, witnesses are invented; evidence of nothing.";

    private final Streams streams;

    DemoCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        Path list = Path.of(System.getProperty("wederhoor.home", "."), "examples", "manifest.tsv");
        if (!Files.exists(list)) {
            streams.say("the examples are missing: there is no " + list);
            return 1;
        }
        List<ReportFile> files = Manifest.read(list);
        List<Reading> readings = new ArrayList<>();
        FileReading reading =
                new FileReading(new LanguageDetector()::detect, new Reader()::read, new Printed(read -> ""));
        new Batch(Runtime.getRuntime().availableProcessors()).run(files, reading, outcome -> {
            if (outcome instanceof Outcome.Done done) {
                readings.add(done.reading());
            } else if (outcome instanceof Outcome.Failed failed) {
                streams.say(failed.problem());
            }
        });
        if (readings.isEmpty()) {
            return 1;
        }
        streams.out().println(readings.size() + " example reports read; this is the most contested one.");
        streams.out().println(CAUTION);
        streams.out().println();
        streams.out().print(page().of(mostContested(readings)));
        return readings.size() == files.size() ? 0 : 1;
    }

    private ReadingPage page() {
        int columns = streams.terminal().columns();
        return new ReadingPage(
                columns == 0 ? ReadingPage.WIDEST : columns,
                ColorWhen.AUTO.colour(streams.terminal(), System.getenv()));
    }

    /** The reading with the event over which most parties stand against each other; of equals the first by id. */
    private static Reading mostContested(List<Reading> readings) {
        return Collections.max(
                readings,
                Comparator.comparingInt(DemoCommand::contest)
                        .thenComparing(reading -> reading.report().id(), Comparator.reverseOrder()));
    }

    private static int contest(Reading reading) {
        return Sides.of(reading).stream().mapToInt(Sides::opposed).max().orElse(0);
    }
}
