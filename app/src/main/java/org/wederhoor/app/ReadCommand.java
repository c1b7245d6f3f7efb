package org.wederhoor.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wederhoor.app.file.Named;
import org.wederhoor.app.file.ReportFile;
import org.wederhoor.app.page.ReadingPage;
import org.wederhoor.app.run.Batch;
import org.wederhoor.app.run.FileReading;
import org.wederhoor.app.run.Folder;
import org.wederhoor.app.run.Format;
import org.wederhoor.app.run.Printed;
import org.wederhoor.reading.Reader;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.json.ReadingJson;
import org.wederhoor.reading.language.LanguageDetector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code wederhoor read}: the readings of files, in the order they were named. */
@Command(
        name = "read",
        description = "Reads reports: what happened, and who says, denies or doubts it in which words.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  wederhoor read report.txt --published 2023-05-23",
            "  wederhoor read reports/ --output readings/      goes on where an earlier run stopped",
            "  wederhoor read report.txt --parties own.tsv     knows your parties too",
            "  cat report.txt | wederhoor read - --format json"
        })
final class ReadCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json|jsonl",
            description =
                    "text for people, json for programs, jsonl for a report per line. Default: text, or json with "
                            + "--output.")
    private @Nullable Format format;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Writes NAME.json into this directory for each report; those already there and made from the "
                    + "same text by the same program are left.")
    private @Nullable Path output;

    @Mixin
    private GazetteerOption gazetteer = new GazetteerOption();

    @Mixin
    private PartiesOption parties = new PartiesOption();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Reports read at the same time. Default: all processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            defaultValue = "auto",
            description = "Colour in text. Default: auto, on a terminal.")
    private ColorWhen color = ColorWhen.AUTO;

    @Option(names = "--progress", description = "Shows a progress bar even when standard error is no terminal.")
    private boolean progress;

    ReadCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        check();
        Named named = reports.named(spec.commandLine());
        named.problems().forEach(streams::say);
        checkNames(named.files());
        int failed = read(named.files(), reader()) + named.problems().size();
        return failed == 0 ? 0 : 1;
    }

    private int read(List<ReportFile> files, Reader reader) throws InterruptedException {
        Folder folder = output == null ? null : new Folder(output);
        boolean screenIsFree = folder != null || !streams.terminal().out();
        boolean bar = progress || (files.size() > 1 && streams.terminal().err() && screenIsFree);
        FileReading reading = new FileReading(
                new LanguageDetector()::detect, reader::read, folder == null ? new Printed(form()) : folder);
        try (Account account = new Account(streams, files.size(), folder, bar)) {
            new Batch(Math.max(1, Math.min(threads, files.size()))).run(files, reading, account);
            return account.failed();
        }
    }

    private Reader reader() throws IOException {
        return new Reader(gazetteer.chosen(spec.commandLine()), parties.chosen(spec.commandLine()));
    }

    private void check() {
        if (threads < 1) {
            throw usage("--threads must be at least 1");
        }
        if (output != null && format != null && format != Format.JSON) {
            throw usage("--output writes json files and goes with no other --format");
        }
    }

    private void checkNames(List<ReportFile> files) {
        Map<String, ReportFile> seen = new HashMap<>();
        for (ReportFile file : files) {
            ReportFile other = seen.put(file.id(), file);
            if (output != null && other != null) {
                throw usage(other.name() + " and " + file.name() + " would both be written to " + file.id()
                        + ".json; read them into different directories");
            }
        }
    }

    private Function<Reading, String> form() {
        if (format == Format.JSON) {
            return ReadingJson::pretty;
        }
        if (format == Format.JSONL) {
            return reading -> ReadingJson.line(reading) + "\n";
        }
        int columns = streams.terminal().columns();
        ReadingPage page = new ReadingPage(
                columns == 0 ? ReadingPage.WIDEST : columns, color.colour(streams.terminal(), System.getenv()));
        return reading -> page.of(reading) + "\n";
    }

    private ParameterException usage(String problem) {
        return new ParameterException(spec.commandLine(), problem);
    }
}
