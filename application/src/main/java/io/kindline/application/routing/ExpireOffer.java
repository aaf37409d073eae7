package io.kindline.application.routing;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.routing.OfferEnding;
import io.kindline.domain.routing.Presence;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Takes back an offer that nobody answered in time; the contact keeps its place. */
@UseCase(allowed = Role.SYSTEM)
public class ExpireOffer {
    private final Desks desks;
    private final InstantSource clock;

    public ExpireOffer(Desks desks, InstantSource clock) {
        this.desks = desks;
        this.clock = clock;
    }

    /** How it went. */
    public enum Outcome {
        MISSED,
        /** It was answered meanwhile, or has time left. */
        NOT_DUE
    }

    public Outcome handle(Actor actor, ContactId id) {
        Instant now = clock.instant();
        Optional<Contact> contact = desks.book().visible(actor, id);
        if (contact.isPresent() && contact.get() instanceof Contact.Offered offered) {
            return offered.offer().expiresAt().isAfter(now)
                    ? Outcome.NOT_DUE
                    : expire(offered, now);
        }
        desks.offers().ended(id, OfferEnding.WITHDRAWN, now);
        return Outcome.NOT_DUE;
    }

    private Outcome expire(Contact.Offered offered, Instant now) {
        desks.presences()
                .lock(offered.offer().to())
                .map(presence -> presence.missedOne(now))
                .ifPresent(this::store);
        desks.takeBack(offered, OfferEnding.MISSED, now);
        desks.tellFreed(offered.offer().to());
        return Outcome.MISSED;
    }

    private void store(Presence presence) {
        desks.presences().save(presence);
        desks.tellPresence(presence.operator());
    }
}
