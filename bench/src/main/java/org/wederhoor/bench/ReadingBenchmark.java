package org.wederhoor.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wederhoor.reading.Reader;
import org.wederhoor.reading.Reading;
import org.wederhoor.reading.Report;
import org.wederhoor.reading.json.ReadingJson;
import org.wederhoor.reading.language.Language;
import org.wederhoor.reading.syntax.ParsedText;
import org.wederhoor.reading.syntax.Parser;
import org.wederhoor.reading.text.ReportText;
import org.wederhoor.reading.text.SentenceSplitter;

/**
 * How many reports of 500 words one thread reads in a second, and how many the network alone would allow.
 *
 * <p>Started by {@code bench/speed.sh} in the project's folder, where {@code examples/} lies.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx320m", "-XX:+UseSerialGC"})
public class ReadingBenchmark {
    private final Language dutch = new Language("nl");
    private final Report report = Report.of("bench", dutch.code(), LocalDate.of(2024, 5, 4), text());
    private final Reader reader = new Reader();
    private final SentenceSplitter splitter = new SentenceSplitter(dutch);
    private final Parser parser = new Parser(dutch);
    private final Reading reading = reader.read(report);

    /** Two examples that together have 507 words. */
    private static String text() {
        try {
            return Files.readString(Path.of("examples/nl-goma-1.txt"))
                    + Files.readString(Path.of("examples/nl-hassakeh-1.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole reading. */
    @Benchmark
    public Reading read() {
        return reader.read(report);
    }

    /** Sentences, tokens, and the network's parse. */
    @Benchmark
    public ParsedText parse() {
        ReportText text = new ReportText(report.text());
        return parser.parse(text, splitter.split(text));
    }

    /** The reading as JSON. */
    @Benchmark
    public String write() {
        return ReadingJson.line(reading);
    }
}
