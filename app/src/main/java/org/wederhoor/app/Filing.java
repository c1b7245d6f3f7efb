package org.wederhoor.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import org.wederhoor.app.run.Outcome;
import org.wederhoor.ledger.Ledger;
import org.wederhoor.ledger.Receipt;
import org.wederhoor.ledger.json.LedgerJson;
import org.wederhoor.reading.Reading;

/** Puts readings on record, some at a time, and tells of each when it is safe; sums up at the end. */
final class Filing implements Consumer<Outcome>, AutoCloseable {
    private static final int AT_A_TIME = 32;

    private final Streams streams;
    private final Ledger ledger;
    private final AnswerFormat format;
    private final @Nullable ProgressBar bar;
    private final List<Reading> waiting = new ArrayList<>();
    private final Map<Receipt.Outcome, Integer> receipts = new EnumMap<>(Receipt.Outcome.class);
    private int failed;

    /** @param bar whether to show a progress bar */
    Filing(Streams streams, Ledger ledger, int files, AnswerFormat format, boolean bar) {
        this.streams = streams;
        this.ledger = ledger;
        this.format = format;
        this.bar = bar ? WorkBar.of(streams, "reading", files) : null;
    }

    @Override
    public void accept(Outcome outcome) {
        if (bar != null) {
            bar.step();
        }
        if (outcome instanceof Outcome.Done made) {
            waiting.add(made.reading());
        } else if (outcome instanceof Outcome.Failed failure) {
            failed++;
            streams.say(failure.problem());
        } else {
            receipts.merge(Receipt.Outcome.KNOWN, 1, Integer::sum);
        }
        if (waiting.size() >= AT_A_TIME) {
            file();
        }
    }

    /** Puts on record what was read and is not yet there. */
    void file() {
        if (waiting.isEmpty()) {
            return;
        }
        List<Receipt> filed = ledger.add(waiting);
        for (int at = 0; at < filed.size(); at++) {
            print(filed.get(at), waiting.get(at));
        }
        streams.out().flush();
        waiting.clear();
    }

    private void print(Receipt receipt, Reading reading) {
        receipts.merge(receipt.outcome(), 1, Integer::sum);
        if (format == AnswerFormat.JSON) {
            streams.out()
                    .println(LedgerJson.line(
                            new Line(receipt.report(), reading.report().id(), receipt.outcome())));
        } else if (receipt.outcome() != Receipt.Outcome.KNOWN) {
            streams.out().println(receipt.report() + "  " + reading.report().id());
        }
    }

    /** What is printed of a report. */
    private record Line(String report, String name, Receipt.Outcome outcome) {}

    /** How many files were not read. */
    int failed() {
        return failed;
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
        streams.say(ledger + ": " + count(Receipt.Outcome.ADDED) + " added"
                + told(count(Receipt.Outcome.READ_ANEW), "read anew")
                + told(count(Receipt.Outcome.KNOWN), "there already")
                + told(failed, "not read")
                + told(waiting.size(), "read but not added"));
    }

    private int count(Receipt.Outcome outcome) {
        return receipts.getOrDefault(outcome, 0);
    }

    private static String told(int count, String what) {
        return count == 0 ? "" : ", " + count + " " + what;
    }
}
