package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.application.subscribers.Because;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.contacts.Messages;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Optional;

/**
 * A message exactly as it was received, addresses in clear: for settling what a sender really sent.
 * It takes a purpose and is audited each time.
 */
@UseCase(allowed = Role.SUPERVISOR)
public class MessagePayload {
    private final InboundLedger ledger;
    private final Messages messages;
    private final Contacts contacts;
    private final AuditTrail audit;
    private final InstantSource clock;

    public MessagePayload(
            InboundLedger ledger,
            Messages messages,
            Contacts contacts,
            AuditTrail audit,
            InstantSource clock) {
        this.ledger = ledger;
        this.messages = messages;
        this.contacts = contacts;
        this.audit = audit;
        this.clock = clock;
    }

    /** How it went. */
    public sealed interface Outcome {

        /** What was received, and the message it became. */
        record Found(Message message, Arrival arrival) implements Outcome {}

        /** The purpose "other" needs words. */
        record PurposeUnsaid() implements Outcome {}

        /** Nothing was kept, or it is of a brand that the actor may not see. */
        record NotThere() implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, MessageId id, Because because) {
        if (because.isUnsaid()) {
            return new Outcome.PurposeUnsaid();
        }
        return messages.find(id)
                .flatMap(message -> found(actor, message, because))
                .orElseGet(Outcome.NotThere::new);
    }

    private Optional<Outcome> found(Actor.Staff actor, Message message, Because because) {
        return contacts.find(message.contact())
                .filter(contact -> actor.maySee(contact.head().brand()))
                .flatMap(contact ->
                        ledger.arrival(message.id())
                                .map(arrival -> shown(actor, contact, message, arrival, because)));
    }

    private Outcome shown(
            Actor.Staff actor, Contact contact, Message message, Arrival arrival, Because because) {
        var particulars = new HashMap<>(because.particulars());
        particulars.put("contact", contact.id().value().toString());
        audit.record(
                new AuditEvent(
                        actor,
                        "message.payload-read",
                        "message:" + message.id().value(),
                        Optional.of(contact.head().brand()),
                        particulars,
                        clock.instant()));
        return new Outcome.Found(message, arrival);
    }
}
