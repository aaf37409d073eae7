package io.kindline.application.promises;

import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.promises.Promises;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.List;

/** Reminds those whose promises have come due, once for each promise (S22). */
@UseCase(allowed = Role.SYSTEM)
public class NudgeOwners {
    /** Promises a round; when so many were due, there may be more. */
    public static final int AT_ONCE = 200;

    private final Promises promises;
    private final LiveFeed live;
    private final InstantSource clock;

    public NudgeOwners(Promises promises, LiveFeed live, InstantSource clock) {
        this.promises = promises;
        this.live = live;
        this.clock = clock;
    }

    /** The promises of which their owners are reminded now. */
    public List<Promise.Open> handle(Actor actor) {
        List<Promise.Open> due = promises.takeDue(clock.instant(), AT_ONCE);
        due.forEach(promise ->
                live.publish(
                        new LiveEvent.PromiseDue(
                                promise.words().contact(), promise.words().owner())));
        return due;
    }
}
