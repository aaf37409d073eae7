package io.kindline.benchmarks.cluster;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What must be done however this program ends: processes that it started end, folders go. The last
 * that was begun ends first.
 */
final class AtTheEnd {
    private static final Deque<Runnable> STEPS = new ArrayDeque<>();
    private static final Object ONE_BY_ONE = new Object();
    private static boolean over;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(AtTheEnd::forGood));
    }

    private AtTheEnd() {}

    /** Remembers the step; takes it at once when the end has come already. */
    static void take(Runnable step) {
        synchronized (STEPS) {
            if (!over) {
                STEPS.push(step);
                return;
            }
        }
        step.run();
    }

    /** Ends what was begun until now; the program may begin anew. */
    static void now() {
        // The program's own end waits for what is being ended.
        synchronized (ONE_BY_ONE) {
            for (Runnable step = next(); step != null; step = next()) {
                step.run();
            }
        }
    }

    private static @Nullable Runnable next() {
        synchronized (STEPS) {
            return STEPS.poll();
        }
    }

    /** Once the end has come, whoever asks here does nothing more. */
    static void waitForItWhenOver() throws InterruptedException {
        synchronized (STEPS) {
            if (!over) {
                return;
            }
        }
        Thread.sleep(Long.MAX_VALUE);
    }

    private static void forGood() {
        synchronized (STEPS) {
            over = true;
        }
        now();
    }
}
