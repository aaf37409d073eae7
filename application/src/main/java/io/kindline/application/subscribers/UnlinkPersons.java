package io.kindline.application.subscribers;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.LinkId;
import io.kindline.domain.subscribers.PersonId;
import io.kindline.domain.subscribers.PersonLinks;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.Subscribers;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Takes a link back: every record is whose it was before, with all its contacts. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class UnlinkPersons {
    private final Subscribers subscribers;
    private final PersonLinks links;
    private final AuditTrail audit;
    private final InstantSource clock;

    public UnlinkPersons(
            Subscribers subscribers, PersonLinks links, AuditTrail audit, InstantSource clock) {
        this.subscribers = subscribers;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** They are two persons again. */
        record Unlinked() implements Outcome {}

        /** There is no such link, or it was taken back already. */
        record NotThere() implements Outcome {}
    }

    public Outcome handle(Actor actor, LinkId id) {
        Optional<PersonLinks.Link> link = links.find(id);
        Optional<PersonInSight> person = link.flatMap(this::personOf).map(of(actor));
        Optional<PersonLinks.Link> seen = person.flatMap(sight -> sight.seen(link.orElseThrow()));
        if (seen.isEmpty()) {
            return new Outcome.NotThere();
        }
        var now = clock.instant();
        links.undo(seen.get(), actor.auditName(), now);
        audit.record(
                new AuditEvent(
                        actor,
                        "subscriber.unlinked",
                        "subscriber:" + seen.get().moved().getFirst().value(),
                        person.flatMap(PersonInSight::brand),
                        Map.of("link", id.value().toString()),
                        now));
        return new Outcome.Unlinked();
    }

    private Function<PersonId, PersonInSight> of(Actor actor) {
        return person -> PersonInSight.of(person, actor, subscribers);
    }

    /** Whose the moved records are now: the link's target may have been linked on. */
    private Optional<PersonId> personOf(PersonLinks.Link link) {
        return link.moved().stream().findFirst().flatMap(subscribers::find).map(Subscriber::person);
    }
}
