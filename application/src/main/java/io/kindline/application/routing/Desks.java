package io.kindline.application.routing;

import io.kindline.application.contacts.ContactBook;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Offer;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.routing.Candidate;
import io.kindline.domain.routing.OfferBook;
import io.kindline.domain.routing.OfferEnding;
import io.kindline.domain.routing.OperatorProfiles;
import io.kindline.domain.routing.Presence;
import io.kindline.domain.routing.Presences;
import io.kindline.domain.routing.Routing;
import io.kindline.domain.routing.Waiter;
import io.kindline.domain.routing.Why;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What the use cases of routing share: contacts as they wait, operators as they might take them, an
 * offer as it is made and taken back.
 */
public final class Desks {
    private static final Actor JOB = new Actor.Clockwork("routing");

    private final ContactBook book;
    private final Places places;
    private final People people;
    private final RoutingPolicy policy;
    private final LiveFeed live;

    public Desks(
            ContactBook book, Places places, People people, RoutingPolicy policy, LiveFeed live) {
        this.book = book;
        this.places = places;
        this.people = people;
        this.policy = policy;
        this.live = live;
    }

    /** Where contacts come in and wait. */
    public record Places(EntryPoints entryPoints, Queues queues) {}

    /** Who is there and what was offered to whom. */
    public record People(Presences presences, OperatorProfiles profiles, OfferBook offers) {}

    Presences presences() {
        return people.presences();
    }

    OperatorProfiles profiles() {
        return people.profiles();
    }

    OfferBook offers() {
        return people.offers();
    }

    ContactBook book() {
        return book;
    }

    Places places() {
        return places;
    }

    RoutingPolicy policy() {
        return policy;
    }

    Routing routing() {
        return new Routing(policy.capacity());
    }

    Waiter waiter(Contact.Unassigned contact) {
        return Waiter.of(
                contact,
                places.queues().byId(contact.head().queue()),
                places.entryPoints().byId(contact.head().entryPoint()).channel());
    }

    /** As who he is today; empty for somebody unknown or gone. */
    Optional<Candidate> candidate(
            Presences.AtWork desk, ContactId contact, Set<OperatorId> declined, Instant now) {
        return people.profiles()
                .of(desk.presence().operator(), now)
                .map(profile ->
                        new Candidate(
                                profile,
                                desk.presence(),
                                policy.capacity().loadOf(desk.inHand()),
                                desk.offered(),
                                declined.contains(profile.id()) ? Set.of(contact) : Set.of()));
    }

    /** Who declined the contact so lately that it rests for them. */
    Set<OperatorId> restingFor(ContactId contact, Instant now) {
        return people.offers().declinedAfter(contact, now.minus(policy.declinedRestsFor()));
    }

    /** Offers the contact; the caller holds the locks on its place and on the presence. */
    void offer(Contact.Waiting waiting, Presence to, Why why, Instant now) {
        var offer = new Offer(to.operator(), now, now.plus(policy.offerFor()), why.text());
        people.offers().made(waiting.id(), offer);
        people.presences().save(to.loadChanged(now));
        book.store(waiting, waiting.offer(offer));
    }

    /** Puts an offered contact back to its old place. */
    void takeBack(Contact.Offered offered, OfferEnding ending, Instant now) {
        people.offers().ended(offered.id(), ending, now);
        book.store(offered, offered.returned());
    }

    /** The contact, if it is on offer to the actor. */
    Optional<Contact.Offered> offeredTo(Actor.Staff actor, ContactId id) {
        return book.visible(actor, id)
                .filter(Contact.Offered.class::isInstance)
                .map(Contact.Offered.class::cast)
                .filter(offered -> offered.offer().to().equals(actor.id()));
    }

    /** He answered an offer and may get the next one. */
    void answered(OperatorId operator, Instant now) {
        people.presences()
                .lock(operator)
                .map(presence -> presence.answered(now))
                .ifPresent(people.presences()::save);
        tellFreed(operator);
    }

    /** Takes back all that is on offer to him. */
    void withdrawFrom(OperatorId operator, Instant now) {
        for (ContactId contact : people.offers().openTo(operator)) {
            book.visible(JOB, contact)
                    .filter(Contact.Offered.class::isInstance)
                    .map(Contact.Offered.class::cast)
                    .filter(offered -> offered.offer().to().equals(operator))
                    .ifPresentOrElse(
                            offered -> takeBack(offered, OfferEnding.WITHDRAWN, now),
                            () -> people.offers().ended(contact, OfferEnding.WITHDRAWN, now));
        }
    }

    void tellFreed(OperatorId operator) {
        live.publish(new LiveEvent.OperatorFreed(operator));
    }

    void tellPresence(OperatorId operator) {
        live.publish(new LiveEvent.PresenceChanged(operator));
    }
}
