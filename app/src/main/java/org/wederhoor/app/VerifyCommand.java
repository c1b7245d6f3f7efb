package org.wederhoor.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import org.wederhoor.ledger.Ledger;
import org.wederhoor.ledger.chain.Entry;
import org.wederhoor.ledger.projection.Flaw;
import org.wederhoor.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wederhoor verify}: proves that a ledger is as it was put on record. */
@Command(
        name = "verify",
        description = "Proves that nothing in a ledger was changed since it was put on record.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "It follows the chain of hashes from the first entry to the last, works out again all that is shown, and",
            "compares. The hash it prints seals all before it: keep it elsewhere to prove later that nothing was cut off."
        })
final class VerifyCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--reread", description = "Reads every report again too, and compares with the reading on record.")
    private boolean reread;

    @Mixin
    private AnswerOptions answer = new AnswerOptions();

    VerifyCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Ledger ledger = answer.ledger(spec.commandLine());
        Optional<Entry> seal = ledger.seal();
        long entries = seal.map(Entry::number).orElse(0L);
        Optional<Flaw> flaw;
        try (ProgressBar bar = bar(entries)) {
            flaw = ledger.firstFlaw(entry -> {
                if (bar != null) {
                    bar.stepTo(entry);
                }
            });
            if (flaw.isEmpty() && reread) {
                flaw = ledger.firstMisread(new Reader()::read);
            }
        }
        Proof proof =
                new Proof(ledger.toString(), entries, seal.map(Entry::hash).orElse(null), flaw.orElse(null));
        if (answer.isJson()) {
            answer.printJson(streams, proof);
        } else {
            streams.out().println(told(proof));
        }
        return flaw.isEmpty() ? 0 : 1;
    }

    /** What was proved. */
    private record Proof(
            String ledger,
            long entries,
            @Nullable String seal,
            @Nullable Flaw firstFlaw) {}

    private static String told(Proof proof) {
        if (proof.firstFlaw() == null) {
            return proof.ledger() + " is whole: " + proof.entries() + " entries, sealed by "
                    + (proof.seal() == null ? "nothing, for it is empty" : proof.seal());
        }
        return proof.ledger() + " is BROKEN at entry " + proof.firstFlaw().entry() + ": "
                + proof.firstFlaw().told();
    }

    private @Nullable ProgressBar bar(long entries) {
        return streams.terminal().err() && !streams.terminal().out() ? WorkBar.of(streams, "verifying", entries) : null;
    }
}
