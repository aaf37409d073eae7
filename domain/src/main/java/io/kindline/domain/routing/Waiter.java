package io.kindline.domain.routing;

import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactHead;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Priority;
import io.kindline.domain.contacts.WaitingTicket;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.shared.Language;
import java.util.Comparator;

/** A contact that waits, and what it needs. */
public record Waiter(
        ContactId contact,
        Queue queue,
        Language language,
        Priority priority,
        Channel channel,
        WaitingTicket ticket) {

    /** Life-safety, then urgency, the queue's priority, the longest wait; ties by id. */
    public static final Comparator<Waiter> ORDER_OF_SERVICE =
            Comparator.comparingInt(Waiter::rank)
                    .thenComparing(waiter -> waiter.ticket().since())
                    .thenComparing(waiter -> waiter.contact().value());

    /** A contact as it waits in its queue. */
    public static Waiter of(Contact.Unassigned contact, Queue queue, Channel channel) {
        ContactHead head = contact.head();
        return new Waiter(
                head.id(), queue, head.language(), head.priority(), channel, contact.ticket());
    }

    /** True when a life may be at stake. */
    public boolean isLifeSafety() {
        return priority == Priority.LIFE_SAFETY;
    }

    private int rank() {
        return isLifeSafety() ? 0 : priority.rank() * 10 + queue.priority();
    }
}
