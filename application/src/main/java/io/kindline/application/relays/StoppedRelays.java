package io.kindline.application.relays;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.List;

/** What was stopped and waits for a supervisor's look, the oldest first. */
@UseCase(allowed = Role.SUPERVISOR, readOnly = true)
public class StoppedRelays {
    /** So many are shown; the next ones as these are decided. */
    public static final int SHOWN_MAX = 100;

    private final RelayBook book;

    public StoppedRelays(RelayBook book) {
        this.book = book;
    }

    public List<RelayLine> handle(Actor.Staff actor) {
        return book.stores().relays().stopped(actor.brands(), SHOWN_MAX).stream()
                .map(RelayLine::of)
                .toList();
    }
}
