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

    /** Keeps the fact with the contact it was told in; blank or too long ones are refused. */
    public StepOutcome handle(Actor.Staff actor, ContactId id, String text) {
        Optional<Contact> contact = book.visible(actor, id);
        if (contact.isEmpty()) {
            return new StepOutcome.NotFound();
        }
        String told = text.replace("\0", "").strip();
        if (told.isEmpty() || told.length() > Fact.LENGTH_MAX) {
            return new StepOutcome.Invalid(
                    "fact", "A fact has 1 to " + Fact.LENGTH_MAX + " characters.");
        }
        facts.add(
                new Fact(
                        ids.next(),
                        contact.get().head().subscriber(),
                        id,
                        told,
                        actor.id(),
                        clock.instant()));
        return new StepOutcome.Done(contact.get());
    }
}
