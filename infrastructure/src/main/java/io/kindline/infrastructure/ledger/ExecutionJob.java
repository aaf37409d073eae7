package io.kindline.infrastructure.ledger;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has granted exceptions carried out: woken by each decision, and every second all the same. */
@Component
@ConditionalOnProperty(name = "kindline.jobs", havingValue = "on", matchIfMissing = true)
class ExecutionJob implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(ExecutionJob.class);
    private static final long SWEEP_SECONDS = 1;
    private static final int WORKERS = 2;

    private final ExecutionWorker worker;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean running;
    private Thread[] threads = {};

    ExecutionJob(JdbcExecutions executions, ExecutionWorker worker) {
        this.worker = worker;
        executions.wakeBy(work::release);
    }

    @Override
    public void start() {
        running = true;
        threads = new Thread[WORKERS];
        for (int i = 0; i < WORKERS; i++) {
            threads[i] = Thread.ofPlatform().name("executions-" + i).daemon().start(this::run);
        }
    }

    private void run() {
        while (running) {
            try {
                if (work.tryAcquire(SWEEP_SECONDS, TimeUnit.SECONDS)) {
                    work.drainPermits();
                }
                worker.workDue();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                log.warn("executions could not be worked, trying again: {}", e.getMessage());
            }
        }
    }

    /** Lets orders in hand be settled: the outbox keeps the rest. */
    @Override
    public void stop() {
        running = false;
        work.release(WORKERS);
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
