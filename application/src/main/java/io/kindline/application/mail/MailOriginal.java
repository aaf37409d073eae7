package io.kindline.application.mail;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.mail.MailFileId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * A mail as it came, with every address in it: for supervisors and for who has the contact in hand.
 * It is always written to the audit trail.
 */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class MailOriginal {
    private final MailLedger ledger;
    private final Contacts contacts;
    private final AuditTrail audit;
    private final InstantSource clock;

    public MailOriginal(
            MailLedger ledger, Contacts contacts, AuditTrail audit, InstantSource clock) {
        this.ledger = ledger;
        this.contacts = contacts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty when there is none, or the actor may not have it. */
    public Optional<MailFileId> handle(Actor.Staff actor, MessageId message) {
        return ledger.find(message)
                .filter(entry ->
                        contacts.find(entry.contact())
                                .filter(contact -> may(actor, contact))
                                .isPresent())
                .map(entry -> {
                    audit.record(fetched(actor, entry));
                    return entry.original();
                });
    }

    private static boolean may(Actor.Staff actor, Contact contact) {
        return actor.maySee(contact.head().brand())
                && (actor.roles().contains(Role.SUPERVISOR)
                        || contact.holder().filter(actor.id()::equals).isPresent());
    }

    private AuditEvent fetched(Actor.Staff actor, MailLedger.Entry entry) {
        return new AuditEvent(
                actor,
                "mail.original-fetched",
                "message:" + entry.message().value(),
                Optional.of(entry.brand()),
                Map.of("contact", entry.contact().value().toString()),
                clock.instant());
    }
}
