package org.wederhoor.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.wederhoor.app.file.Named;
import org.wederhoor.app.run.Batch;
import org.wederhoor.app.run.FileReading;
import org.wederhoor.ledger.Ledger;
import org.wederhoor.reading.Reader;
import org.wederhoor.reading.language.LanguageDetector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code wederhoor add}: reads reports and puts them on record. */
@Command(
        name = "add",
        description = "Reads reports, puts them on record in a ledger and joins what speaks of the same incident.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "What is told as added is safe, whatever happens then. The same report is never added twice: when a run was",
            "stopped, the same command goes on from there.",
            "",
            "Examples:",
            "  wederhoor add report.txt --published 2023-05-23",
            "  wederhoor add --manifest reports.tsv --ledger border.db"
        })
final class AddCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ReportOptions reports = new ReportOptions();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "text for people, json for a line of JSON per report. Default: text.")
    private AnswerFormat format = AnswerFormat.TEXT;

    @Mixin
    private GazetteerOption gazetteer = new GazetteerOption();

    @Mixin
    private PartiesOption parties = new PartiesOption();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Reports read at the same time. Default: all processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--progress", description = "Shows a progress bar even when standard error is no terminal.")
    private boolean progress;

    AddCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1");
        }
        Named named = reports.named(spec.commandLine());
        named.problems().forEach(streams::say);
        Ledger opened = ledger.open();
        Reader reader = new Reader(gazetteer.chosen(spec.commandLine()), parties.chosen(spec.commandLine()));
        FileReading reading = new FileReading(new LanguageDetector()::detect, reader::read, new OnRecord(opened));
        int files = named.files().size();
        boolean bar = progress
                || (files > 1 && streams.terminal().err() && !streams.terminal().out());
        try (Filing filing = new Filing(streams, opened, files, format, bar)) {
            new Batch(Math.max(1, Math.min(threads, files))).run(named.files(), reading, filing);
            filing.file();
            return filing.failed() + named.problems().size() == 0 ? 0 : 1;
        }
    }
}
