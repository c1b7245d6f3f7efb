package org.wederhoor.app;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.wederhoor.gazetteer.dump.Progress;

/** A progress bar for each part of a build, one after the other. */
final class BuildProgress implements Progress, AutoCloseable {
    private static final int NARROW = 80;

    private final Streams streams;
    private final boolean shown;
    private @Nullable ProgressBar bar;

    BuildProgress(Streams streams, boolean shown) {
        this.streams = streams;
        this.shown = shown;
    }

    @Override
    public void begin(String what, long size) {
        close();
        if (shown) {
            int columns = streams.terminal().columns();
            bar = new ProgressBarBuilder()
                    .setTaskName(what)
                    .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                    .setUnit(" MB", 1L << 20)
                    .setInitialMax(size)
                    .setConsumer(new ConsoleProgressBarConsumer(streams.err(), columns == 0 ? NARROW : columns - 1))
                    .build();
        }
    }

    @Override
    public void reach(long done) {
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.stepTo(bar.getMax());
            bar.close();
            bar = null;
        }
    }
}
