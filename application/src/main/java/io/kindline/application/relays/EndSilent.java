package io.kindline.application.relays;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.relays.Relay;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;

/** Who was asked has not answered in time: once more, the next one, or the end. */
@UseCase(allowed = Role.SYSTEM)
public class EndSilent {
    /** Relays a round; when so many were due, there may be more. */
    public static final int AT_ONCE = 50;

    private final RelayBook book;

    public EndSilent(RelayBook book) {
        this.book = book;
    }

    public void handle(Actor actor) {
        Instant now = book.now();
        for (Relay.Asked asked : book.stores().relays().silent(now, AT_ONCE)) {
            book.move(actor, asked, asked.silent(now, book.policy()), "relay.no-answer");
        }
    }
}
