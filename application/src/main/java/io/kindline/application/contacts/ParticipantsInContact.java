package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Participants;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.Comparator;
import java.util.List;

/** Who else the mails of a contact went to, masked: first those who take part. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class ParticipantsInContact {
    private final ContactBook book;
    private final Participants participants;

    public ParticipantsInContact(ContactBook book, Participants participants) {
        this.book = book;
        this.participants = participants;
    }

    /** Empty too when there is no such contact or it is of a brand the actor may not see. */
    public List<ParticipantLine> handle(Actor.Staff actor, ContactId contact) {
        return book.visible(actor, contact).stream()
                .flatMap(found -> participants.of(found.id()).stream())
                .map(ParticipantLine::of)
                .sorted(Comparator.comparing(ParticipantLine::standing).reversed())
                .toList();
    }
}
