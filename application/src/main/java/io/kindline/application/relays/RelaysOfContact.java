package io.kindline.application.relays;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.List;

/** The relays of a contact, the oldest first. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class RelaysOfContact {
    private final RelayBook book;

    public RelaysOfContact(RelayBook book) {
        this.book = book;
    }

    /** None in a contact that the actor may not see. */
    public List<RelayLine> handle(Actor.Staff actor, ContactId contact) {
        return book.stores().relays().of(contact).stream()
                .filter(relay -> actor.maySee(relay.request().brand()))
                .map(RelayLine::of)
                .toList();
    }
}
