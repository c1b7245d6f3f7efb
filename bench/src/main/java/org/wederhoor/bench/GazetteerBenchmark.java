package org.wederhoor.bench;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wederhoor.reading.place.Candidate;
import org.wederhoor.reading.place.Gazetteer;

/** How long it takes to open the gazetteer, and to find the candidates of a name. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@BenchmarkMode(Mode.AverageTime)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class GazetteerBenchmark {
    /** Names in many spellings and scripts, rare and common ones, and words that are no names. */
    private static final List<String> NAMES = List.of(
            "Bachmoet",
            "Грайворон",
            "Луганской области",
            "Khan Younis",
            "رفح",
            "Donetsk",
            "Goma",
            "Charkiv",
            "San José",
            "Springfield",
            "Rafaḩ",
            "Sint-Petersburg",
            "Niemand",
            "Maandag",
            "Ministerie van Defensie",
            "Wagner");

    private final Gazetteer gazetteer = Gazetteer.bundled();
    private int next;

    /** Takes the names in turn. */
    @Setup(Level.Iteration)
    public void begin() {
        next = 0;
    }

    private String name() {
        next = (next + 1) % NAMES.size();
        return NAMES.get(next);
    }

    /** The candidates of a name. */
    @Benchmark
    public List<Candidate> named() {
        return gazetteer.named(name());
    }

    /** Those that only sound like it. */
    @Benchmark
    public List<Candidate> sounding() {
        return gazetteer.sounding(name(), Set.of("UA", "PS"));
    }
}
