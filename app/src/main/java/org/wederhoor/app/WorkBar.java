package org.wederhoor.app;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** The bar that shows how far a run is. */
final class WorkBar {
    private static final int USUAL_COLUMNS = 80;

    private WorkBar() {}

    /** A bar on standard error for so many items of {@code work}. */
    static ProgressBar of(Streams streams, String work, long items) {
        int columns = streams.terminal().columns();
        return new ProgressBarBuilder()
                .setTaskName(work)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setInitialMax(items)
                .setConsumer(new ConsoleProgressBarConsumer(streams.err(), columns == 0 ? USUAL_COLUMNS : columns - 1))
                .build();
    }
}
