package io.kindline.domain.escalations;

import io.kindline.domain.contacts.ContactId;
import java.util.Optional;

/** What is to be done in escalations. */
public interface Tasks {

    /** Stores a new one. */
    void add(Task.Open task);

    /** The task, if there is one. */
    Optional<Task> find(TaskId id);

    /** Stores its next state. */
    void save(Task next);

    /** The tasks of all escalations of the contact, in their order. */
    TaskList of(ContactId contact);
}
