package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Disposition;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;

/** Ends a contact with what became of it: the wrap-up of an operator. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class CloseContact {
    private static final int NOTE_MAX = 2_000;

    private final ContactBook book;
    private final InstantSource clock;

    public CloseContact(ContactBook book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    public StepOutcome handle(Actor actor, ContactId id, Disposition disposition) {
        if (disposition.outcome() == Outcome.MERGED) {
            return new StepOutcome.Invalid("outcome", "Use merging to join two contacts.");
        }
        if (disposition.note().length() > NOTE_MAX) {
            return new StepOutcome.Invalid(
                    "note", "A note has " + NOTE_MAX + " characters at most.");
        }
        return book.inHand(
                actor, id, held -> book.end(held, held.close(disposition, clock.instant())));
    }
}
