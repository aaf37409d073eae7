package io.kindline.application.promises;

import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.shared.Ids;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.promises.PromiseId;
import io.kindline.domain.promises.Promises;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.Optional;

/** What all use cases that promise share: making one, storing it, telling of it. */
public final class PromiseBook {
    private final Promises promises;
    private final LiveFeed live;
    private final Ids ids;

    public PromiseBook(Promises promises, LiveFeed live, Ids ids) {
        this.promises = promises;
        this.live = live;
        this.ids = ids;
    }

    /**
     * A promise that is not given yet.
     *
     * @throws IllegalArgumentException when the text is blank or too long, or the time is not to
     *     come within a year
     */
    Promise.Open draft(
            Contact in, OperatorId owner, String text, Instant now, Instant due, Promise.Way tell) {
        return new Promise.Open(
                new Promise.Words(
                        new PromiseId(ids.next()),
                        in.id(),
                        in.head().subscriber(),
                        in.head().brand(),
                        owner,
                        text,
                        now,
                        due,
                        tell));
    }

    /** The promise if it is of a brand the actor may see; to others it does not exist. */
    Optional<Promise> visible(Actor actor, PromiseId id) {
        return promises.find(id).filter(found -> actor.maySee(found.words().brand()));
    }

    /** The subscriber was told. */
    void keep(Promise.Kept kept) {
        promises.save(kept);
        tell(kept);
    }

    /** He was told in writing by what nobody pressed a key for. */
    public void told(PromiseId id, Instant now) {
        promises.find(id)
                .filter(Promise.Open.class::isInstance)
                .map(Promise.Open.class::cast)
                .ifPresent(open -> keep(open.keep(Promise.Way.MESSAGE, now)));
    }

    private void tell(Promise promise) {
        live.publish(
                new LiveEvent.PromisesChanged(promise.words().contact(), promise.words().owner()));
    }

    /** Gives it. */
    void give(Promise.Open promise) {
        promises.add(promise);
        tell(promise);
    }
}
