package org.wederhoor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;

/** How much work something is, told by the memory it asks for: the same on a slow machine and a busy one, as time is not. */
public final class Work {
    private static final int TIMES = 4;
    private static final int QUADRATIC = TIMES * TIMES;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Work() {}

    /**
     * Asserts that work on four times as much is about four times the work; between half and twice that, since sixteen
     * times as much is what must not be.
     *
     * @param size of the smaller one, big enough for what is set up once not to count
     * @param work gives the work on something of a size, which itself is made before
     */
    public static void growsWithSizeOnly(int size, IntFunction<Runnable> work) {
        Runnable small = work.apply(size);
        Runnable large = work.apply(size * TIMES);
        large.run();
        small.run();
        assertThat((double) allocated(large) / allocated(small)).isBetween(TIMES / 2.0, QUADRATIC / 2.0);
    }

    private static long allocated(Runnable work) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
