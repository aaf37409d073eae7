package io.kindline.application.relays;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.relays.LineOrder.Wanted;
import io.kindline.domain.relays.LineOrders;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.Subscribers;
import java.util.Optional;

/** Whether a subscriber's number is shown on his calls, and how what was ordered stands (S8). */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class NumberOnCalls {
    private final RelayBook book;
    private final Subscribers subscribers;
    private final LineOrders orders;

    public NumberOnCalls(RelayBook book, Subscribers subscribers, LineOrders orders) {
        this.book = book;
        this.subscribers = subscribers;
        this.orders = orders;
    }

    /**
     * How it is.
     *
     * @param stands as the record says
     * @param newest what was ordered last; empty when nothing ever was
     */
    public record Line(Wanted stands, Optional<LineOrders.Standing> newest) {}

    /** Empty when there is no such contact, or it is of a brand the actor may not see. */
    public Optional<Line> handle(Actor.Staff actor, ContactId id) {
        return book.contacts()
                .visible(actor, id)
                .flatMap(contact -> subscribers.find(contact.head().subscriber()))
                .map(found -> new Line(HideNumber.stands(found), orders.newest(found.id())));
    }
}
