package io.kindline.application.subscribers;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.Identity;
import io.kindline.domain.subscribers.PersonLinks;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.Subscribers;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Shows one person, numbers masked; who looked and why is kept in the audit trail. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR, Role.INTEGRATION})
public class ViewSubscriber {
    private final Subscribers subscribers;
    private final PersonLinks links;
    private final AuditTrail audit;
    private final InstantSource clock;

    public ViewSubscriber(
            Subscribers subscribers, PersonLinks links, AuditTrail audit, InstantSource clock) {
        this.subscribers = subscribers;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    public record Command(SubscriberId id, Because because) {}

    /**
     * One person's page.
     *
     * @param others further records of the same person
     * @param links by which they came together, newest first; each can be taken back
     */
    public record PersonPage(
            Subscriber subscriber,
            List<Identity> identities,
            List<Subscriber> others,
            List<PersonLinks.Link> links) {
        public PersonPage {
            identities = List.copyOf(identities);
            others = List.copyOf(others);
            links = List.copyOf(links);
        }
    }

    /** Empty when there is none the actor may see. */
    public Optional<PersonPage> handle(Actor actor, Command command) {
        Optional<Subscriber> found =
                subscribers.find(command.id()).filter(s -> actor.maySee(s.brand()));
        found.ifPresent(s -> noteReading(actor, s, command.because()));
        return found.map(s -> page(actor, s));
    }

    private PersonPage page(Actor actor, Subscriber subscriber) {
        PersonInSight person = PersonInSight.of(subscriber.person(), actor, subscribers);
        List<Subscriber> others =
                person.records().stream()
                        .filter(other -> !other.id().equals(subscriber.id()))
                        .toList();
        return new PersonPage(
                subscriber,
                subscribers.identities(subscriber.id()),
                others,
                others.isEmpty()
                        ? List.of()
                        : links.standing(subscriber.person()).stream()
                                .flatMap(link -> person.seen(link).stream())
                                .toList());
    }

    private void noteReading(Actor actor, Subscriber subscriber, Because because) {
        audit.record(
                new AuditEvent(
                        actor,
                        "subscriber.viewed",
                        "subscriber:" + subscriber.id().value(),
                        Optional.of(subscriber.brand()),
                        because.particulars(),
                        clock.instant()));
    }
}
