package io.kindline.application.relays;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.Subscribers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Switches the service that hides a subscriber's number on his calls on or off (S8). */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class HideNumber {
    /** As the service is called among those of a line. */
    public static final String SERVICE = "Anti-caller-ID";

    private final RelayBook book;
    private final Subscribers subscribers;

    public HideNumber(RelayBook book, Subscribers subscribers) {
        this.book = book;
        this.subscribers = subscribers;
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
        List<String> services = new ArrayList<>(found.get().plan().services());
        services.remove(SERVICE);
        if (wanted == Switch.ON) {
            services.add(SERVICE);
        }
        subscribers.save(with(found.get(), services));
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

    private static Subscriber with(Subscriber before, List<String> services) {
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
