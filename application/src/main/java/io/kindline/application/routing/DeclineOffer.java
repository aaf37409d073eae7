package io.kindline.application.routing;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.routing.OfferEnding;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;

/** An operator leaves the contact that is offered to him to others; it keeps its place. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class DeclineOffer {
    private final Desks desks;
    private final InstantSource clock;

    public DeclineOffer(Desks desks, InstantSource clock) {
        this.desks = desks;
        this.clock = clock;
    }

    /** How it went. */
    public enum Outcome {
        DECLINED,
        /** It was not on offer to him any more. */
        GONE
    }

    public Outcome handle(Actor.Staff actor, ContactId id) {
        return desks.offeredTo(actor, id)
                .map(offered -> decline(offered, actor.id(), clock.instant()))
                .orElse(Outcome.GONE);
    }

    private Outcome decline(Contact.Offered offered, OperatorId by, Instant now) {
        desks.answered(by, now);
        desks.takeBack(offered, OfferEnding.DECLINED, now);
        return Outcome.DECLINED;
    }
}
