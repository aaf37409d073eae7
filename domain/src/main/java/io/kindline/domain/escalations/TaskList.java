package io.kindline.domain.escalations;

import java.util.Comparator;
import java.util.List;

/**
 * The tasks of one contact in the order in which they are done (S2): what may save a life before
 * what repairs a service, older before newer. A service's task waits while a life-safety one has no
 * outcome.
 */
public record TaskList(List<Task> tasks) {

    public TaskList {
        tasks =
                tasks.stream()
                        .sorted(
                                Comparator.comparing((Task task) -> task.order().service().kind())
                                        .thenComparing(task -> task.order().at())
                                        .thenComparing(task -> task.id().value()))
                        .toList();
    }

    /** True while the task must wait for one that may save a life. */
    public boolean isBlocked(Task task) {
        return !task.order().service().isLifeSafety() && lifeSafetyIsOpen();
    }

    /** True while a task that may save a life has no outcome. */
    public boolean lifeSafetyIsOpen() {
        return tasks.stream()
                .filter(Task.Open.class::isInstance)
                .anyMatch(task -> task.order().service().isLifeSafety());
    }
}
