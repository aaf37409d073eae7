package io.kindline.infrastructure.privacy;

import io.kindline.application.privacy.LetEndedFade;
import io.kindline.application.privacy.LetFade;
import io.kindline.domain.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks every minute for what was kept long enough; each rule is worked by one node at a time. */
@Component
@ConditionalOnProperty(name = "kindline.jobs", havingValue = "on", matchIfMissing = true)
class RetentionJob {
    private static final Logger log = LoggerFactory.getLogger(RetentionJob.class);
    private static final Actor JOB = new Actor.Clockwork("retention");
    private static final int BATCHES_MAX = 100;

    private final LetFade letFade;
    private final LetEndedFade letEndedFade;

    RetentionJob(LetFade letFade, LetEndedFade letEndedFade) {
        this.letFade = letFade;
        this.letEndedFade = letEndedFade;
    }

    /** What ended by itself is looked for once an hour: there is little of it. */
    @Scheduled(initialDelay = 90_000, fixedDelay = 3_600_000)
    void runOfEnded() {
        try {
            long rows = letEndedFade.handle(JOB);
            if (rows > 0) {
                log.info("what {} matters that ended held was kept long enough and is gone", rows);
            }
        } catch (DataAccessException | TransactionException e) {
            log.warn("what ended long ago could not go, trying again: {}", e.getMessage());
        }
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void run() {
        try {
            long contacts = 0;
            for (int batch = 0; batch < BATCHES_MAX; batch++) {
                int gone = letFade.handle(JOB);
                if (gone == 0) {
                    break;
                }
                contacts += gone;
            }
            if (contacts > 0) {
                log.info("what {} closed contacts held was kept long enough and is gone", contacts);
            }
        } catch (DataAccessException | TransactionException e) {
            log.warn("what was kept long enough could not go, trying again: {}", e.getMessage());
        }
    }
}
