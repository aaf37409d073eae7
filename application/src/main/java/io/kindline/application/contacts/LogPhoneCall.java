package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactHead;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Priority;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.entrypoints.SlaClocks;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.Subscribers;
import java.time.Instant;
import java.util.Optional;

/**
 * An operator answered the phone: a contact of his own begins, whose clock runs until wrap-up.
 * Calls are logged by hand until telephony brings them.
 */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class LogPhoneCall {
    private final Intake intake;
    private final EntryPoints entryPoints;
    private final Subscribers subscribers;
    private final Contacts contacts;
    private final ContactBook book;

    public LogPhoneCall(
            Intake intake,
            EntryPoints entryPoints,
            Subscribers subscribers,
            Contacts contacts,
            ContactBook book) {
        this.intake = intake;
        this.entryPoints = entryPoints;
        this.subscribers = subscribers;
        this.contacts = contacts;
        this.book = book;
    }

    /**
     * Who called where.
     *
     * @param name as the caller gave it, empty when he gave none
     * @param about what the call is about, in the operator's words
     */
    public record Command(
            EntryPointId entryPoint, ContactAddress number, String name, MessageText about) {}

    public StepOutcome handle(Actor.Staff actor, Command command) {
        EntryPoint door = entryPoints.byId(command.entryPoint());
        if (!actor.maySee(door.brand()) || door.door() != Door.BY_HAND || !door.isInUse()) {
            return new StepOutcome.NotFound();
        }
        Instant now = intake.clock().instant();
        Optional<SubscriberId> known =
                subscribers.known(door.channel(), command.number(), door.brand());
        SubscriberId caller = known.orElseGet(() -> provisional(command, door, now));
        return known.flatMap(id -> contacts.lookUp(id, door.id()).latest())
                .flatMap(latest -> goOn(actor, latest, now))
                .orElseGet(() -> begin(actor, command, door, caller, now));
    }

    /** A second call about a matter that is still open belongs to it. */
    private Optional<StepOutcome> goOn(Actor.Staff actor, Contact latest, Instant now) {
        return switch (latest) {
            case Contact.Held held when held.operator().equals(actor.id()) ->
                    Optional.of(new StepOutcome.Done(held));
            case Contact.Held held -> Optional.of(new StepOutcome.HeldBy(held.operator()));
            case Contact.Unassigned waiting ->
                    Optional.of(book.store(waiting, waiting.claim(actor.id(), "phone-call", now)));
            case Contact.Closed _ -> Optional.empty();
        };
    }

    private StepOutcome begin(
            Actor.Staff actor, Command command, EntryPoint door, SubscriberId caller, Instant now) {
        var head =
                new ContactHead(
                        new ContactId(intake.ids().next()),
                        caller,
                        door.brand(),
                        door.id(),
                        door.queue(),
                        Priority.NORMAL,
                        door.language(),
                        now,
                        Emotion.UNKNOWN,
                        ContactHead.NO_TOPIC,
                        SlaClocks.off(),
                        0);
        var active = new Contact.Active(head, actor.id(), now, "phone-call");
        book.open(active, command.about());
        book.log(active, actor, "phone-call", command.about().value(), now);
        return new StepOutcome.Done(active);
    }

    private SubscriberId provisional(Command command, EntryPoint door, Instant now) {
        return subscribers.provisional(
                door.channel(),
                command.number(),
                command.name(),
                door.brand(),
                door.language(),
                now,
                new SubscriberId(intake.ids().next()));
    }
}
