package io.kindline.application.contacts;

import io.kindline.application.shared.Ids;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Fact;
import io.kindline.domain.contacts.Facts;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.Optional;

/** Keeps what the person told us, so that the next operator does not ask again (S24). */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class NoteFact {
    private final ContactBook book;
    private final Facts facts;
    private final InstantSource clock;
    private final Ids ids;

    public NoteFact(ContactBook book, Facts facts, InstantSource clock, Ids ids) {
        this.book = book;
        this.facts = facts;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Keeps the fact with the contact it was told in.
     *
     * @throws IllegalArgumentException when the text is blank or longer than {@link
     *     Fact#LENGTH_MAX}
     */
    public StepOutcome handle(Actor.Staff actor, ContactId id, String text) {
        Optional<Contact> contact = book.visible(actor, id);
        if (contact.isEmpty()) {
            return new StepOutcome.NotFound();
        }
        facts.add(
                new Fact(
                        ids.next(),
                        contact.get().head().subscriber(),
                        id,
                        text,
                        actor.id(),
                        clock.instant()));
        return new StepOutcome.Done(contact.get());
    }
}
