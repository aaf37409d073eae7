package io.kindline.infrastructure.contacts;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps the outbox empty: woken by every message put into it, and every second all the same. */
@Component
class OutboxJob implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(OutboxJob.class);
    private static final long SWEEP_SECONDS = 1;
    private static final int SENDERS = 2;

    private final OutboxSender sender;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private Thread[] threads = {};

    OutboxJob(Outbox outbox, OutboxSender sender) {
        this.sender = sender;
        outbox.wakeBy(work::release);
    }

    @Override
    public void start() {
        running = true;
        threads = new Thread[SENDERS];
        for (int i = 0; i < SENDERS; i++) {
            threads[i] = Thread.ofPlatform().name("outbox-" + i).daemon().start(this::run);
        }
    }

    private void run() {
        while (running) {
            try {
                boolean woken = work.tryAcquire(SWEEP_SECONDS, TimeUnit.SECONDS);
                if (woken) {
                    work.drainPermits();
                }
                sender.sendDue();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                log.warn("the outbox could not be worked, trying again: {}", e.getMessage());
            }
        }
    }

    /** Lets messages in hand be finished: the outbox keeps the rest. */
    @Override
    public void stop() {
        running = false;
        work.release(SENDERS);
        for (Thread thread : threads) {
            try {
                thread.join(TimeUnit.SECONDS.toMillis(12));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
