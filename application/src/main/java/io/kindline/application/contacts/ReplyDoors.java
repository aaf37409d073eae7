package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.List;

/** The doors by which the subscriber of a contact can be answered, the contact's own first. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class ReplyDoors {
    private final ContactBook book;
    private final WaysOut waysOut;

    public ReplyDoors(ContactBook book, WaysOut waysOut) {
        this.book = book;
        this.waysOut = waysOut;
    }

    /** Empty when there is no such contact, or it is of a brand the actor may not see. */
    public List<EntryPoint> handle(Actor.Staff actor, ContactId id) {
        return book.visible(actor, id).map(Contact::id).map(waysOut::of).orElse(List.of());
    }
}
