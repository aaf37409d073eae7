package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.contacts.Attachment;
import io.kindline.domain.contacts.AttachmentId;
import io.kindline.domain.contacts.Attachments;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** A file of a contact; fetching one of a contact not in one's own hands is audited. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class ContactAttachment {
    private final Attachments attachments;
    private final Contacts contacts;
    private final AuditTrail audit;
    private final InstantSource clock;

    public ContactAttachment(
            Attachments attachments, Contacts contacts, AuditTrail audit, InstantSource clock) {
        this.attachments = attachments;
        this.contacts = contacts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty when there is none, or it is of a brand that the actor may not see. */
    public Optional<Attachment> handle(Actor.Staff actor, AttachmentId id) {
        return attachments.find(id).filter(found -> mayFetch(actor, found));
    }

    private boolean mayFetch(Actor.Staff actor, Attachment found) {
        Optional<Contact> contact = contacts.find(found.contact());
        boolean seen = contact.filter(c -> actor.maySee(c.head().brand())).isPresent();
        boolean own = contact.flatMap(Contact::holder).filter(actor.id()::equals).isPresent();
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
}
