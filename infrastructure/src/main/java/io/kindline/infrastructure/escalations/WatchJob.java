package io.kindline.infrastructure.escalations;

import io.kindline.application.escalations.RingDue;
import io.kindline.domain.shared.Actor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks every second for watches and alarms whose time has come, on a thread of its own that does
 * nothing else. The times stand in rows: after a restart the first round finds what fell due.
 */
@Component
@ConditionalOnProperty(name = "kindline.jobs", havingValue = "on", matchIfMissing = true)
class WatchJob implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(WatchJob.class);
    private static final Actor JOB = new Actor.Clockwork("watch");

    private final RingDue ringDue;
    private @Nullable ScheduledExecutorService thread;

    WatchJob(RingDue ringDue) {
        this.ringDue = ringDue;
    }

    @Override
    public void start() {
        ScheduledExecutorService own =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("watch").daemon().factory());
        var _ = own.scheduleWithFixedDelay(this::round, 0, 1, TimeUnit.SECONDS);
        thread = own;
    }

    private void round() {
        try {
            ringDue.handle(JOB);
        } catch (RuntimeException e) {
            log.warn("watches could not be looked at, trying again: {}", e.toString());
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService own = thread;
        if (own != null) {
            own.shutdown();
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
