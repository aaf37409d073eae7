package io.kindline.infrastructure.relays;

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
 * Looks every second for texts of relays that may go, for answers that did not come, and for orders
 * about lines.
 */
@Component
@ConditionalOnProperty(name = "kindline.jobs", havingValue = "on", matchIfMissing = true)
class RelayJob implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(RelayJob.class);

    private final RelayRound round;
    private final LineRound lines;
    private @Nullable ScheduledExecutorService thread;

    RelayJob(RelayRound round, LineRound lines) {
        this.round = round;
        this.lines = lines;
    }

    @Override
    public void start() {
        ScheduledExecutorService own =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("relays").daemon().factory());
        var _ = own.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
        thread = own;
    }

    private void look() {
        try {
            round.once();
        } catch (RuntimeException e) {
            log.warn("relays could not be looked at, trying again: {}", e.toString());
        }
        try {
            lines.once();
        } catch (RuntimeException e) {
            log.warn("line orders could not be looked at, trying again: {}", e.toString());
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
