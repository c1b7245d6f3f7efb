package org.wederhoor.app;

import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import org.wederhoor.app.run.Folder;
import org.wederhoor.app.run.Outcome;

/** Gives account of a run while it goes: prints readings and problems, moves the progress bar, sums up at the end. */
final class Account implements Consumer<Outcome>, AutoCloseable {
    private final Streams streams;
    private final @Nullable Folder folder;
    private final @Nullable ProgressBar bar;
    private final Thread stop = new Thread(this::stop);
    private int done;
    private int kept;
    private int failed;
    private int undated;
    private boolean outputLost;

    /**
     * Begins an account.
     *
     * @param folder where the readings go, null when they are printed
     * @param bar whether to show a progress bar
     */
    Account(Streams streams, int files, @Nullable Folder folder, boolean bar) {
        this.streams = streams;
        this.folder = folder;
        this.bar = bar ? WorkBar.of(streams, "reading", files) : null;
        Runtime.getRuntime().addShutdownHook(stop);
    }

    @Override
    public void accept(Outcome outcome) {
        if (bar != null) {
            bar.step();
        }
        if (outcome instanceof Outcome.Done made) {
            done++;
            undated += made.reading().report().published() == null ? 1 : 0;
            streams.out().print(made.printed());
            outputLost |= streams.out().checkError();
        } else if (outcome instanceof Outcome.Failed failure) {
            failed++;
            streams.say(failure.problem());
        } else {
            kept++;
        }
    }

    /** How many files were not read, or whose reading could not be printed. */
    int failed() {
        return failed + (outputLost ? 1 : 0);
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(stop);
        if (bar != null) {
            bar.close();
        }
        if (outputLost) {
            streams.say("the output could not be written to its end");
        }
        if (undated > 0) {
            streams.say((undated == 1 ? "one report has" : undated + " reports have")
                    + " no publication date: days like 'yesterday' stay open; give it with --published 2023-05-23");
        }
        if (folder != null) {
            streams.say(folder + ": " + sum(done, "reading") + " written"
                    + (kept == 0 ? "" : ", " + kept + " there already and left")
                    + (failed == 0 ? "" : ", " + sum(failed, "file") + " not read"));
        }
    }

    private void stop() {
        if (folder != null) {
            folder.close();
            streams.say("stopped; the same command goes on from here");
        }
    }

    private static String sum(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
