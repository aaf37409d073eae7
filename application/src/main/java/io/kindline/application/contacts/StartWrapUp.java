package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;

/** The talk is over; after-contact work begins. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class StartWrapUp {
    private final ContactBook book;
    private final InstantSource clock;

    public StartWrapUp(ContactBook book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    public StepOutcome handle(Actor actor, ContactId id) {
        return book.inHand(
                actor,
                id,
                held ->
                        switch (held) {
                            case Contact.Active active ->
                                    book.store(active, active.wrapUp(clock.instant()));
                            case Contact.WrapUp wrapUp -> new StepOutcome.Done(wrapUp);
                            case Contact.Parked _ ->
                                    new StepOutcome.NotNow(ContactStates.nameOf(held));
                        });
    }
}
