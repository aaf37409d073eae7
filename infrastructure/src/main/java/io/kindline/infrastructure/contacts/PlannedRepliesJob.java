package io.kindline.infrastructure.contacts;

import io.kindline.application.contacts.PlannedReplies;
import io.kindline.application.contacts.SettlePlannedReply;
import io.kindline.domain.contacts.PlannedReplyId;
import io.kindline.domain.shared.Actor;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every second which planned replies go or were overtaken; each is settled by itself. */
@Component
@ConditionalOnProperty(name = "kindline.jobs", havingValue = "on", matchIfMissing = true)
class PlannedRepliesJob {
    private static final Logger log = LoggerFactory.getLogger(PlannedRepliesJob.class);
    private static final Actor JOB = new Actor.Clockwork("planned-replies");
    private static final int AT_ONCE = 100;

    private final PlannedReplies planned;
    private final SettlePlannedReply settle;
    private final InstantSource clock;

    PlannedRepliesJob(PlannedReplies planned, SettlePlannedReply settle, InstantSource clock) {
        this.planned = planned;
        this.settle = settle;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1_000)
    void run() {
        try {
            List<PlannedReplyId> due = planned.toSettle(clock.instant(), AT_ONCE);
            due.forEach(this::settle);
        } catch (RuntimeException e) {
            log.warn("planned replies could not be looked up: {}", e.getMessage());
        }
    }

    /** One that fails keeps no other waiting; it is tried again. */
    private void settle(PlannedReplyId id) {
        try {
            settle.handle(JOB, id);
        } catch (RuntimeException e) {
            log.warn("the planned reply {} could not be settled, trying again", id.value(), e);
        }
    }
}
