package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.Optional;

/** Undoes a merge: the contact goes on by itself with the operator who joined it. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class UnmergeContact {
    private final ContactBook book;
    private final InstantSource clock;

    public UnmergeContact(ContactBook book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    public StepOutcome handle(Actor actor, ContactId joined) {
        Optional<Contact> found = book.visible(actor, joined);
        if (found.isEmpty()) {
            return new StepOutcome.NotFound();
        }
        return switch (found.get()) {
            case Contact.Closed closed when closed.mergedInto().isPresent() ->
                    book.store(closed, closed.unmerge(clock.instant()));
            case Contact.Closed _, Contact.Open _ ->
                    new StepOutcome.NotNow(ContactStates.nameOf(found.get()));
        };
    }
}
