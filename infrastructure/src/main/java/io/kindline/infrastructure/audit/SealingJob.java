package io.kindline.infrastructure.audit;

import io.kindline.application.audit.Checkpoints;
import io.kindline.domain.audit.Chain;
import io.kindline.domain.audit.ChainHead;
import io.kindline.domain.audit.Checkpoint;
import jakarta.annotation.PreDestroy;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Seals every second, tells the heads outside every minute and when the node stops. */
@Component
@ConditionalOnProperty(name = "kindline.jobs", havingValue = "on", matchIfMissing = true)
class SealingJob {
    private static final Logger log = LoggerFactory.getLogger(SealingJob.class);
    private static final Duration TOLD_EVERY = Duration.ofMinutes(1);

    private final Sealer sealer;
    private final Checkpoints checkpoints;
    private final InstantSource clock;
    private final Map<Chain, ChainHead> untold = new HashMap<>();
    private Instant tellNext = Instant.MIN;

    SealingJob(Sealer sealer, Checkpoints checkpoints, InstantSource clock) {
        this.sealer = sealer;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1_000)
    synchronized void run() {
        try {
            List<ChainHead> grown = sealer.sealWaiting();
            grown.forEach(head -> untold.put(head.chain(), head));
            if (!clock.instant().isBefore(tellNext)) {
                tell();
            }
        } catch (DataAccessException | TransactionException | IllegalStateException e) {
            log.warn("the audit trail could not be sealed, trying again: {}", e.getMessage());
        } catch (UncheckedIOException e) {
            log.error("the audit trail's checkpoints cannot be written", e);
        }
    }

    @PreDestroy
    synchronized void stop() {
        tellNext = Instant.MIN;
        run();
    }

    private void tell() {
        Instant now = clock.instant();
        for (ChainHead head : List.copyOf(untold.values())) {
            checkpoints.add(new Checkpoint(head, now));
            untold.remove(head.chain());
        }
        tellNext = now.plus(TOLD_EVERY);
    }
}
