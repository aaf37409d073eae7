package io.kindline.application.routing;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.routing.OfferEnding;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;

/** An operator takes the contact that is offered to him. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class AcceptOffer {
    private final Desks desks;
    private final InstantSource clock;

    public AcceptOffer(Desks desks, InstantSource clock) {
        this.desks = desks;
        this.clock = clock;
    }

    /** How it went. */
    public sealed interface Outcome {

        /** It is his. */
        record Accepted(Contact.Active contact) implements Outcome {}

        /** It is not on offer to him any more. */
        record Gone() implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, ContactId id) {
        return desks.offeredTo(actor, id)
                .<Outcome>map(offered -> new Outcome.Accepted(accept(offered, clock.instant())))
                .orElseGet(Outcome.Gone::new);
    }

    private Contact.Active accept(Contact.Offered offered, Instant now) {
        Contact.Active active = offered.accept(now);
        desks.answered(active.operator(), now);
        desks.offers().ended(offered.id(), OfferEnding.ACCEPTED, now);
        desks.book().store(offered, active);
        return active;
    }
}
