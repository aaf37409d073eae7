package io.kindline.benchmarks.desks;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Contacts come at a fixed rate, counted from the intended time, and operators work on them at a
 * rate of their own.
 */
final class Flow {
    private static final int TYPES_MILLIS = 1_500;
    private static final int OPENS_ANEW_EVERY = 4;

    private final Centre centre;
    private final List<Desk> desks;
    private final Seen seen;
    private final AtomicInteger worked = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    /**
     * @param desks at which somebody works
     */
    Flow(Centre centre, List<Desk> desks, Seen seen) {
        this.centre = centre;
        this.desks = desks;
        this.seen = seen;
    }

    /** Runs so long, and until what was begun is done. */
    void run(double arrivals, double contacts, Duration time) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Thread arriving =
                    Thread.ofVirtual().start(() -> at(arrivals, time, threads, this::arrives));
            at(contacts, time, threads, this::works);
            arriving.join();
        }
    }

    private static void at(double rate, Duration time, ExecutorService threads, Runnable one) {
        long start = System.nanoTime();
        long step = (long) (1e9 / rate);
        for (long at = 0; at < time.toNanos(); at += step) {
            long left = start + at - System.nanoTime();
            try {
                if (left > 0) {
                    Thread.sleep(Duration.ofNanos(left));
                }
            } catch (InterruptedException _) {
                return;
            }
            threads.execute(one);
        }
    }

    private void arrives() {
        try {
            if (!centre.newContact()) {
                refused.incrementAndGet();
            }
        } catch (IOException | InterruptedException _) {
            refused.incrementAndGet();
        }
    }

    /** One contact from taking it to closing it, at a desk where nobody is busy. */
    private void works() {
        int number = worked.incrementAndGet();
        for (int i = 0; i < desks.size(); i++) {
            Desk desk = desks.get((number * 7 + i) % desks.size());
            if (desk.busy.tryLock()) {
                try {
                    life(desk, number);
                } catch (IOException | InterruptedException e) {
                    seen.failed();
                    System.err.println(desk + ": " + e.getMessage());
                } finally {
                    desk.busy.unlock();
                }
                return;
            }
        }
    }

    private void life(Desk desk, int number) throws IOException, InterruptedException {
        if (number % OPENS_ANEW_EVERY == 0) {
            desk.openInbox();
        }
        desk.takeNext();
        Thread.sleep(TYPES_MILLIS);
        desk.reply();
        desk.hearAgain();
        desk.openOther();
        Thread.sleep(TYPES_MILLIS);
        desk.reply();
        desk.wrapUp();
    }

    int refused() {
        return refused.get();
    }
}
