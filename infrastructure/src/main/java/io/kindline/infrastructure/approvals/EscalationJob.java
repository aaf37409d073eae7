package io.kindline.infrastructure.approvals;

import io.kindline.application.approvals.EscalateUnanswered;
import io.kindline.domain.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every second for requests whose time is over; rows are taken under a lock. */
@Component
@ConditionalOnProperty(name = "kindline.jobs", havingValue = "on", matchIfMissing = true)
class EscalationJob {
    private static final Logger log = LoggerFactory.getLogger(EscalationJob.class);

    private final EscalateUnanswered escalate;

    EscalationJob(EscalateUnanswered escalate) {
        this.escalate = escalate;
    }

    @Scheduled(fixedDelay = 1_000)
    void run() {
        try {
            escalate.handle(new Actor.Clockwork("approvals"));
        } catch (RuntimeException e) {
            log.warn("unanswered requests could not be passed on, trying again", e);
        }
    }
}
