package io.kindline.application.distress;

import io.kindline.application.contacts.ContactBook;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.distress.Signs;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;

/** Somebody read the alarming words of a contact and judged that they need no emergency. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class SettleSigns {
    private final ContactBook contacts;
    private final Signs signs;
    private final InstantSource clock;

    public SettleSigns(ContactBook contacts, Signs signs, InstantSource clock) {
        this.contacts = contacts;
        this.signs = signs;
        this.clock = clock;
    }

    /** How it went. */
    public sealed interface Outcome {

        /** Nothing of it is shown any more. */
        record Settled() implements Outcome {}

        /** There is no such contact, or it is of a brand the actor may not see. */
        record NotFound() implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, ContactId id) {
        return contacts.visible(actor, id)
                .<Outcome>map(contact -> {
                    Instant now = clock.instant();
                    if (!signs.openIn(id).isEmpty()) {
                        signs.settle(id, actor.id(), now);
                        contacts.log(contact, actor, "words-looked-at", "", now);
                    }
                    return new Outcome.Settled();
                })
                .orElseGet(Outcome.NotFound::new);
    }
}
