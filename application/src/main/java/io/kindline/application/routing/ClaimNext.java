package io.kindline.application.routing;

import io.kindline.application.contacts.ContactBook;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.routing.OperatorProfiles;
import io.kindline.domain.routing.WaitingLine;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * An operator asks for the next contact: the first in line that he can take becomes his at once,
 * even beyond his capacity, since he asked for it himself.
 */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class ClaimNext {
    private final WaitingLine line;
    private final OperatorProfiles profiles;
    private final Contacts contacts;
    private final ContactBook book;
    private final InstantSource clock;

    public ClaimNext(
            WaitingLine line,
            OperatorProfiles profiles,
            Contacts contacts,
            ContactBook book,
            InstantSource clock) {
        this.line = line;
        this.profiles = profiles;
        this.contacts = contacts;
        this.book = book;
        this.clock = clock;
    }

    /** What he got; empty when nothing waits that he can take. */
    public Optional<Contact.Active> handle(Actor.Staff actor) {
        Instant now = clock.instant();
        Optional<ContactId> next =
                profiles.of(actor.id(), now).flatMap(profile -> line.lockNext(profile, now));
        return next.flatMap(contacts::find)
                .flatMap(contact ->
                        contact instanceof Contact.Unassigned waiting
                                ? Optional.of(claim(actor, waiting, now))
                                : Optional.empty());
    }

    private Contact.Active claim(Actor.Staff actor, Contact.Unassigned waiting, Instant now) {
        long waited = now.getEpochSecond() - waiting.ticket().since().getEpochSecond();
        Contact.Active active = waiting.claim(actor.id(), "claimed;waited:" + waited, now);
        book.store(waiting, active);
        return active;
    }
}
