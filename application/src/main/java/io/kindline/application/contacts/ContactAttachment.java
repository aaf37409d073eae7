package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.contacts.Attachment;
import io.kindline.domain.contacts.AttachmentId;
import io.kindline.domain.contacts.Attachments;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.Messages;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * A file of a contact; fetching one of a contact not in one's own hands is audited. Programs get
 * what the subscriber sent or was sent, never the files of internal notes.
 */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR, Role.INTEGRATION})
public class ContactAttachment {
    private final Attachments attachments;
    private final Contacts contacts;
    private final Messages messages;
    private final AuditTrail audit;
    private final InstantSource clock;

    public ContactAttachment(
            Attachments attachments,
            Contacts contacts,
            Messages messages,
            AuditTrail audit,
            InstantSource clock) {
        this.attachments = attachments;
        this.contacts = contacts;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty when there is none, or it is of a brand that the actor may not see. */
    public Optional<Attachment> handle(Actor actor, AttachmentId id) {
        return attachments
                .find(id)
                .filter(found -> isForHim(actor, found))
                .filter(found -> mayFetch(actor, found));
    }

    private boolean isForHim(Actor actor, Attachment found) {
        return actor instanceof Actor.Staff
                || messages.find(found.message())
                        .filter(message -> message.author().crossesTheDoor())
                        .isPresent();
    }

    private boolean mayFetch(Actor actor, Attachment found) {
        Optional<Contact> contact = contacts.find(found.contact());
        boolean seen = contact.filter(c -> actor.maySee(c.head().brand())).isPresent();
        boolean own = contact.flatMap(Contact::holder).filter(who -> is(actor, who)).isPresent();
        if (seen && !own) {
            audit.record(
                    new AuditEvent(
                            actor,
                            "attachment.fetched",
                            "attachment:" + found.id().value(),
                            contact.map(c -> c.head().brand()),
                            Map.of("contact", found.contact().value().toString()),
                            clock.instant()));
        }
        return seen;
    }

    private static boolean is(Actor actor, OperatorId who) {
        return actor instanceof Actor.Staff staff && staff.id().equals(who);
    }
}
