package io.kindline.application.subscribers;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.Subscriber;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.Subscribers;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Gives a provisional person his name, or corrects a name. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class NameSubscriber {
    private final Subscribers subscribers;
    private final AuditTrail audit;
    private final InstantSource clock;

    public NameSubscriber(Subscribers subscribers, AuditTrail audit, InstantSource clock) {
        this.subscribers = subscribers;
        this.audit = audit;
        this.clock = clock;
    }

    public record Command(SubscriberId id, String name) {
        /** Without the name. */
        @Override
        public String toString() {
            return "NameSubscriber[" + id.value() + "]";
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** He is known by this name from now on. */
        record Named(Subscriber subscriber) implements Outcome {}

        /** There are no letters in it. */
        record NoName() implements Outcome {}

        /** There is no such person for the actor. */
        record NotThere() implements Outcome {}
    }

    public Outcome handle(Actor actor, Command command) {
        if (Subscriber.presentable(command.name()).codePoints().noneMatch(Character::isLetter)) {
            return new Outcome.NoName();
        }
        return subscribers
                .find(command.id())
                .filter(subscriber -> actor.maySee(subscriber.brand()))
                .<Outcome>map(subscriber -> name(actor, subscriber, command.name()))
                .orElseGet(Outcome.NotThere::new);
    }

    private Outcome name(Actor actor, Subscriber subscriber, String name) {
        Subscriber named = subscriber.named(name);
        subscribers.save(named);
        audit.record(
                new AuditEvent(
                        actor,
                        "subscriber.named",
                        "subscriber:" + subscriber.id().value(),
                        Optional.of(subscriber.brand()),
                        Map.of("was", subscriber.standing().name()),
                        clock.instant()));
        return new Outcome.Named(named);
    }
}
