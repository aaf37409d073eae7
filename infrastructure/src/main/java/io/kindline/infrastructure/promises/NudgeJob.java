package io.kindline.infrastructure.promises;

import io.kindline.application.promises.NudgeOwners;
import io.kindline.domain.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks every second whose promises have come due; on every node, each promise is taken once. */
@Component
@ConditionalOnProperty(name = "kindline.jobs", havingValue = "on", matchIfMissing = true)
class NudgeJob {
    private static final Logger log = LoggerFactory.getLogger(NudgeJob.class);
    private static final Actor JOB = new Actor.Clockwork("promises-nudge");

    private final NudgeOwners nudge;

    NudgeJob(NudgeOwners nudge) {
        this.nudge = nudge;
    }

    @Scheduled(fixedDelay = 1_000)
    void run() {
        try {
            while (nudge.handle(JOB).size() == NudgeOwners.AT_ONCE) {
                log.debug("many promises are due, looking for more");
            }
        } catch (DataAccessException | TransactionException e) {
            log.warn("nobody could be reminded of promises, trying again: {}", e.getMessage());
        }
    }
}
