package io.kindline.application.promises;

import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.promises.PromiseId;
import io.kindline.domain.promises.Promises;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.Optional;

/** The subscriber was told: the promise is kept. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class KeepPromise {
    private final Promises promises;
    private final LiveFeed live;
    private final InstantSource clock;

    public KeepPromise(Promises promises, LiveFeed live, InstantSource clock) {
        this.promises = promises;
        this.live = live;
        this.clock = clock;
    }

    /** How it went. */
    public sealed interface Outcome {

        /** Kept, now or already. */
        record Kept() implements Outcome {}

        /** There is no such promise, or it is of a brand the actor may not see. */
        record NotFound() implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, PromiseId id) {
        Optional<Promise> promise =
                promises.find(id).filter(found -> actor.maySee(found.words().brand()));
        if (promise.isEmpty()) {
            return new Outcome.NotFound();
        }
        switch (promise.get()) {
            case Promise.Open open -> {
                promises.save(open.keep(clock.instant()));
                live.publish(
                        new LiveEvent.PromisesChanged(
                                open.words().contact(), open.words().owner()));
            }
            case Promise.Kept _ -> {}
        }
        return new Outcome.Kept();
    }
}
