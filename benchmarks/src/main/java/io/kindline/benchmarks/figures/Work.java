package io.kindline.benchmarks.figures;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** So many clients, each with one thing under way, until the count or the time is used up. */
final class Work {
    private Work() {}

    /** One thing; false when it did not succeed. */
    @FunctionalInterface
    interface One {
        boolean done(int client) throws Exception;
    }

    /**
     * What came of it.
     *
     * @param micros of those that succeeded, sorted
     * @param driver processor time of this program
     */
    record Seen(List<Long> micros, int failed, Duration took, Duration driver) {
        double perSecond() {
            return micros.size() * 1e9 / took.toNanos();
        }

        double millis(double part) {
            return micros.isEmpty()
                    ? Double.NaN
                    : micros.get((int) Math.ceil(part * micros.size()) - 1) / 1_000.0;
        }

        double meanMillis() {
            return micros.stream().mapToLong(Long::longValue).average().orElse(Double.NaN) / 1_000;
        }

        /** Processor time of this program for one of them. */
        double driverMillis() {
            return driver.toNanos() / 1e6 / Math.max(1, micros.size() + failed);
        }
    }

    static Seen with(int clients, int count, Duration atMost, One one) throws Exception {
        var micros = new ConcurrentLinkedQueue<Long>();
        var begun = new AtomicInteger();
        var failed = new AtomicInteger();
        Duration spent = driver();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                int client = i;
                running.add(
                        threads.submit(() -> {
                            while (begun.incrementAndGet() <= count
                                    && System.nanoTime() - start < atMost.toNanos()) {
                                long at = System.nanoTime();
                                if (one.done(client)) {
                                    micros.add((System.nanoTime() - at) / 1_000);
                                } else {
                                    failed.incrementAndGet();
                                }
                            }
                            return true;
                        }));
            }
            for (Future<?> client : running) {
                client.get();
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new Seen(
                micros.stream().sorted().toList(), failed.get(), took, driver().minus(spent));
    }

    private static Duration driver() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
