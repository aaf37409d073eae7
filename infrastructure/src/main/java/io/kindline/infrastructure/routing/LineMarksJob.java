package io.kindline.infrastructure.routing;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the marks of the line fresh; without it the line is read from its start. */
@Component
@ConditionalOnProperty(name = "kindline.jobs", havingValue = "on", matchIfMissing = true)
class LineMarksJob {
    private final LineMarks marks;

    LineMarksJob(LineMarks marks) {
        this.marks = marks;
    }

    @Scheduled(initialDelay = 1_000, fixedDelay = 1_000)
    void lookAgain() {
        marks.lookAgain();
    }
}
