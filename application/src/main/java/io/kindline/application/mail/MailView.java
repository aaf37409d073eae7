package io.kindline.application.mail;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.mail.MailFileId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.Optional;

/** The page made of a mail, for who reads its conversation; opening that was audited. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class MailView {
    private final MailLedger ledger;
    private final Contacts contacts;

    public MailView(MailLedger ledger, Contacts contacts) {
        this.ledger = ledger;
        this.contacts = contacts;
    }

    /** Empty when there is none, or it is of a brand that the actor may not see. */
    public Optional<MailFileId> handle(Actor.Staff actor, MessageId message) {
        return ledger.find(message)
                .filter(entry ->
                        contacts.find(entry.contact())
                                .map(Contact::head)
                                .filter(head -> actor.maySee(head.brand()))
                                .isPresent())
                .flatMap(MailLedger.Entry::page);
    }
}
