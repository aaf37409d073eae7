package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Facts;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.UUID;

/** Takes back a fact that is no longer true; {@code contact} is the one it was read in. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class WithdrawFact {
    private final ContactBook book;
    private final Facts facts;
    private final InstantSource clock;

    public WithdrawFact(ContactBook book, Facts facts, InstantSource clock) {
        this.book = book;
        this.facts = facts;
        this.clock = clock;
    }

    public StepOutcome handle(Actor actor, ContactId contact, UUID fact) {
        return book.visible(actor, contact)
                .<StepOutcome>map(found -> {
                    facts.withdraw(fact, found.head().subscriber(), clock.instant());
                    return new StepOutcome.Done(found);
                })
                .orElseGet(StepOutcome.NotFound::new);
    }
}
