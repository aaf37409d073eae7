package io.kindline.application.subscribers;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.LinkId;
import io.kindline.domain.subscribers.PersonLinks;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.Subscribers;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

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
        Optional<PersonLinks.Link> found = links.find(id);
        Optional<BrandId> brand = found.flatMap(this::brandOf).filter(actor::maySee);
        if (found.isEmpty() || brand.isEmpty()) {
            return new Outcome.NotThere();
        }
        var now = clock.instant();
        links.undo(found.get(), actor.auditName(), now);
        audit.record(
                new AuditEvent(
                        actor,
                        "subscriber.unlinked",
                        "person:" + found.get().to().value(),
                        brand,
                        Map.of("link", id.value().toString()),
                        now));
        return new Outcome.Unlinked();
    }

    private Optional<BrandId> brandOf(PersonLinks.Link link) {
        return link.moved().stream().findFirst().flatMap(subscribers::find).map(Subscriber::brand);
    }
}
