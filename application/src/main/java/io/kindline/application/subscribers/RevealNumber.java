package io.kindline.application.subscribers;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.IdentityId;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.Subscribers;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Optional;

/** Shows one number or address in clear to one person for a stated purpose. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class RevealNumber {
    private final Subscribers subscribers;
    private final AuditTrail audit;
    private final InstantSource clock;

    public RevealNumber(Subscribers subscribers, AuditTrail audit, InstantSource clock) {
        this.subscribers = subscribers;
        this.audit = audit;
        this.clock = clock;
    }

    public record Command(SubscriberId subscriber, IdentityId identity, Because because) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** In clear, once: it is not to be kept. */
        record Revealed(ContactAddress address) implements Outcome {}

        /** The purpose "other" needs words. */
        record PurposeUnsaid() implements Outcome {}

        /** There is no such address that the actor may see. */
        record NotThere() implements Outcome {}
    }

    public Outcome handle(Actor actor, Command command) {
        if (command.because().isUnsaid()) {
            return new Outcome.PurposeUnsaid();
        }
        return subscribers
                .find(command.subscriber())
                .filter(subscriber -> actor.maySee(subscriber.brand()))
                .<Outcome>map(subscriber -> reveal(actor, subscriber, command))
                .orElseGet(Outcome.NotThere::new);
    }

    private Outcome reveal(Actor actor, Subscriber subscriber, Command command) {
        Optional<ContactAddress> clear = subscribers.reveal(subscriber.id(), command.identity());
        if (clear.isEmpty()) {
            return new Outcome.NotThere();
        }
        var particulars = new HashMap<>(command.because().particulars());
        particulars.put("identity", command.identity().value().toString());
        audit.record(
                new AuditEvent(
                        actor,
                        "subscriber.number-revealed",
                        "subscriber:" + subscriber.id().value(),
                        Optional.of(subscriber.brand()),
                        particulars,
                        clock.instant()));
        return new Outcome.Revealed(clear.get());
    }
}
