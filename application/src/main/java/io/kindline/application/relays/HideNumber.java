package io.kindline.application.relays;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.relays.LineOrder;
import io.kindline.domain.relays.LineOrder.Wanted;
import io.kindline.domain.relays.LineOrderId;
import io.kindline.domain.relays.LineOrders;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.Subscribers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Switches the service that hides a subscriber's number on his calls on or off (S8): it stands in
 * his record at once, and the network is ordered to do it until its end is known.
 */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class HideNumber {
    /** As the service is called among those of a line. */
    public static final String SERVICE = "Anti-caller-ID";

    private final RelayBook book;
    private final Subscribers subscribers;
    private final LineOrders orders;

    public HideNumber(RelayBook book, Subscribers subscribers, LineOrders orders) {
        this.book = book;
        this.subscribers = subscribers;
        this.orders = orders;
    }

    /** On or off. */
    public enum Switch {
        ON,
        OFF
    }

    /** How it went. */
    public enum Outcome {
        DONE,
        /** There is no such contact, or it is of a brand the actor may not see. */
        NOT_FOUND
    }

    public Outcome handle(Actor.Staff actor, ContactId id, Switch wanted) {
        Optional<Contact> contact = book.contacts().visible(actor, id);
        Optional<Subscriber> found =
                contact.flatMap(it -> subscribers.find(it.head().subscriber()));
        if (found.isEmpty()) {
            return Outcome.NOT_FOUND;
        }
        Wanted hidden = wanted == Switch.ON ? Wanted.HIDDEN : Wanted.SHOWN;
        if (stands(found.get()) == hidden) {
            return Outcome.DONE;
        }
        subscribers.save(with(found.get(), hidden));
        orders.add(
                new LineOrder(
                        new LineOrderId(book.ids().next()),
                        found.get().id(),
                        id,
                        found.get().brand(),
                        hidden,
                        book.now()));
        book.record(
                new AuditEvent(
                        actor,
                        wanted == Switch.ON ? "line.number-hidden" : "line.number-shown-again",
                        "subscriber:" + found.get().id().value(),
                        Optional.of(found.get().brand()),
                        Map.of("contact", id.value().toString()),
                        book.now()));
        return Outcome.DONE;
    }

    static Wanted stands(Subscriber subscriber) {
        return subscriber.plan().services().contains(SERVICE) ? Wanted.HIDDEN : Wanted.SHOWN;
    }

    /** The same record with the service, or without it. */
    static Subscriber with(Subscriber before, Wanted wanted) {
        List<String> services = new ArrayList<>(before.plan().services());
        services.remove(SERVICE);
        if (wanted == Wanted.HIDDEN) {
            services.add(SERVICE);
        }
        Subscriber.Plan plan = before.plan();
        return new Subscriber(
                before.id(),
                before.person(),
                before.brand(),
                before.name(),
                before.standing(),
                before.account(),
                before.home(),
                new Subscriber.Plan(plan.tariff(), plan.balance(), services, plan.loyalSince()),
                before.consents(),
                before.createdAt());
    }
}
