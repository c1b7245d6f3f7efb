package org.wederhoor.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {
    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 2, 7})
    void resultsComeInTheOrderOfTheItems(int threads) throws InterruptedException {
        List<Integer> items = IntStream.range(0, 500).boxed().toList();
        List<Integer> results = new ArrayList<>();
        new Batch(threads).run(items, BatchTest::slowIfEven, results::add);
        assertThat(results).isEqualTo(items);
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 3})
    void fewItemsAreBegunBeforeTheirTurn(int threads) throws InterruptedException {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        new Batch(threads).run(IntStream.range(0, 100).boxed().toList(), item -> begun.incrementAndGet(), result -> {
            assertThat(begun.get() - done.getAndIncrement()).isLessThanOrEqualTo(4 * threads);
        });
    }

    private static int slowIfEven(int item) {
        for (int i = 0; i < (item % 2 == 0 ? 1_000 : 0); i++) {
            Thread.onSpinWait();
        }
        return item;
    }
}
