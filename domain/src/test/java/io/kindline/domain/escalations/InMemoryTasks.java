package io.kindline.domain.escalations;

import io.kindline.domain.contacts.ContactId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All tasks, for tests. */
public final class InMemoryTasks implements Tasks {
    private final Map<TaskId, Task> all = new ConcurrentHashMap<>();
    private final Escalations escalations;

    public InMemoryTasks(Escalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public void add(Task.Open task) {
        all.put(task.id(), task);
    }

    @Override
    public Optional<Task> find(TaskId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public void save(Task next) {
        all.replace(next.id(), next);
    }

    @Override
    public TaskList of(ContactId contact) {
        return new TaskList(all.values().stream().filter(task -> isOf(task, contact)).toList());
    }

    private boolean isOf(Task task, ContactId contact) {
        return escalations
                .find(task.order().escalation())
                .filter(it -> it.what().contact().equals(contact))
                .isPresent();
    }
}
