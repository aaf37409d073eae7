package io.kindline.application.relays;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.relays.RelayId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.Optional;

/** One relay as it stands. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class ViewRelay {
    private final RelayBook book;

    public ViewRelay(RelayBook book) {
        this.book = book;
    }

    /** Empty when there is none the actor may see. */
    public Optional<RelayLine> handle(Actor.Staff actor, RelayId id) {
        return book.visible(actor, id).map(RelayLine::of);
    }
}
