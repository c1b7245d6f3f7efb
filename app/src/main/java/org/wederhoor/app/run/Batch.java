package org.wederhoor.app.run;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on many items by several threads, its results in the order of the items: what comes out is the same with any
 * number of threads.
 *
 * @param threads how many work at once
 */
public record Batch(int threads) {
    /** Items begun before the oldest is done, per thread: enough to keep all busy, few enough for little memory. */
    private static final int AHEAD = 4;

    /**
     * Does {@code work} for each item and hands the results, in the order of the items, to {@code result} on this thread.
     *
     * @param work must not throw but for a fault of the program
     */
    public <T, R> void run(List<T> items, Function<T, R> work, Consumer<R> result) throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "reading");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Queue<Future<R>> begun = new ArrayDeque<>();
            Iterator<T> waiting = items.iterator();
            while (waiting.hasNext() || !begun.isEmpty()) {
                while (waiting.hasNext() && begun.size() < threads * AHEAD) {
                    T item = waiting.next();
                    begun.add(workers.submit(() -> work.apply(item)));
                }
                result.accept(begun.remove().get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }
}
