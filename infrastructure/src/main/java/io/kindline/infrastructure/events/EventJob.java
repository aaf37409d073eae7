package io.kindline.infrastructure.events;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has events told: woken by each, and every few seconds all the same. */
@Component
@ConditionalOnProperty(name = "kindline.jobs", havingValue = "on", matchIfMissing = true)
class EventJob implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(EventJob.class);
    private static final long SWEEP_SECONDS = 2;
    private static final long CLEAN_UP_EVERY = TimeUnit.HOURS.toNanos(1);

    private final EventTeller teller;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private Thread thread = new Thread();

    EventJob(JdbcDomainEvents events, EventTeller teller) {
        this.teller = teller;
        events.wakeBy(work::release);
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("events").daemon().start(this::run);
    }

    private void run() {
        long cleanedUp = System.nanoTime() - CLEAN_UP_EVERY;
        while (running) {
            try {
                if (work.tryAcquire(SWEEP_SECONDS, TimeUnit.SECONDS)) {
                    work.drainPermits();
                }
                teller.tellDue();
                if (System.nanoTime() - cleanedUp >= CLEAN_UP_EVERY) {
                    teller.letGoOfOld();
                    cleanedUp = System.nanoTime();
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                log.warn("events could not be told, trying again: {}", e.getMessage());
            }
        }
    }

    /** Lets the call in hand end: the outbox keeps the rest. */
    @Override
    public void stop() {
        running = false;
        work.release();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
