package io.kindline.infrastructure.escalations;

import io.kindline.application.escalations.TellLinked;
import io.kindline.domain.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Tells the answers of teams to those who wait; on every node, each is told once. */
@Component
@ConditionalOnProperty(name = "kindline.jobs", havingValue = "on", matchIfMissing = true)
class TellJob {
    private static final Logger log = LoggerFactory.getLogger(TellJob.class);
    private static final Actor JOB = new Actor.Clockwork("answers-tell");

    private final TellLinked tell;

    TellJob(TellLinked tell) {
        this.tell = tell;
    }

    @Scheduled(fixedDelay = 1_000)
    void run() {
        try {
            while (tell.handle(JOB) == TellLinked.AT_ONCE) {
                log.debug("many wait for an answer, looking for more");
            }
        } catch (DataAccessException | TransactionException e) {
            log.warn("answers could not be told, trying again: {}", e.getMessage());
        }
    }
}
