package io.kindline.application.covert;

import io.kindline.application.contacts.ContactBook;
import io.kindline.application.escalations.RaiseEscalation;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.covert.Silence;
import io.kindline.domain.covert.Silences;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The person cannot speak freely (S3): from now on nothing at all is sent to her, every screen
 * shows a neutral card, and the police are asked for; their task opens with the first word about
 * where she is, even "unknown".
 */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class GoSilent {
    private final ContactBook book;
    private final Contacts contacts;
    private final Silences silences;
    private final RaiseEscalation raise;
    private final InstantSource clock;

    public GoSilent(
            ContactBook book,
            Contacts contacts,
            Silences silences,
            RaiseEscalation raise,
            InstantSource clock) {
        this.book = book;
        this.contacts = contacts;
        this.silences = silences;
        this.raise = raise;
        this.clock = clock;
    }

    public CovertOutcome handle(Actor.Staff actor, ContactId id) {
        Optional<Contact> found = book.visible(actor, id);
        if (found.isEmpty()) {
            return new CovertOutcome.NotFound();
        }
        if (found.get() instanceof Contact.Closed) {
            return new CovertOutcome.NotNow();
        }
        Contact contact = found.get();
        Instant now = clock.instant();
        silences.begin(
                new Silence.Kept(
                        new Silence.What(
                                id,
                                contact.head().subscriber(),
                                contact.head().brand(),
                                actor.id(),
                                now)));
        contacts.show(id, Contacts.Discretion.NEUTRAL);
        raise.handle(
                actor,
                new RaiseEscalation.Command(
                        id,
                        Service.POLICE,
                        Optional.empty(),
                        Optional.empty(),
                        Escalation.Purpose.REAL,
                        RaiseEscalation.FirstTask.WITH_THE_PLACE));
        return new CovertOutcome.Done();
    }
}
