package io.kindline.application.subscribers;

import io.kindline.application.shared.Ids;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.LinkId;
import io.kindline.domain.subscribers.PersonLinks;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.Subscribers;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * Says that two records are one person, a provisional one and a known one above all; one timeline
 * follows. Who may see both may link records of two brands; each brand's own people go on seeing
 * their part of the person and nothing else, not even that there is a link.
 */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class LinkPersons {
    private final Subscribers subscribers;
    private final PersonLinks links;
    private final AuditTrail audit;
    private final Ids ids;
    private final InstantSource clock;

    public LinkPersons(
            Subscribers subscribers,
            PersonLinks links,
            AuditTrail audit,
            Ids ids,
            InstantSource clock) {
        this.subscribers = subscribers;
        this.links = links;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The two records.
     *
     * @param kept whose person the other's records join
     * @param joining the record that turned out to be the same person
     */
    public record Command(SubscriberId kept, SubscriberId joining) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** They are one person; the link can be taken back. */
        record Linked(LinkId link) implements Outcome {}

        /** They were one person already. */
        record AlreadyOne() implements Outcome {}

        /** One of them is not there for the actor. */
        record NotThere() implements Outcome {}
    }

    public Outcome handle(Actor actor, Command command) {
        Optional<Subscriber> kept = seen(actor, command.kept());
        Optional<Subscriber> joining = seen(actor, command.joining());
        if (kept.isEmpty() || joining.isEmpty()) {
            return new Outcome.NotThere();
        }
        return link(actor, kept.get(), joining.get());
    }

    private Optional<Subscriber> seen(Actor actor, SubscriberId id) {
        return subscribers.find(id).filter(subscriber -> actor.maySee(subscriber.brand()));
    }

    private Outcome link(Actor actor, Subscriber kept, Subscriber joining) {
        if (kept.person().equals(joining.person())) {
            return new Outcome.AlreadyOne();
        }
        var link = new LinkId(ids.next());
        var now = clock.instant();
        links.link(link, joining.person(), kept.person(), actor.auditName(), now);
        audit.record(
                new AuditEvent(
                        actor,
                        "subscriber.linked",
                        "subscriber:" + kept.id().value(),
                        trailOf(kept, joining),
                        Map.of(
                                "joining", joining.id().value().toString(),
                                "link", link.value().toString()),
                        now));
        return new Outcome.Linked(link);
    }

    /** What concerns two brands is told in the chain of the house, which belongs to neither. */
    private static Optional<BrandId> trailOf(Subscriber kept, Subscriber joining) {
        return Optional.of(kept.brand()).filter(joining.brand()::equals);
    }
}
