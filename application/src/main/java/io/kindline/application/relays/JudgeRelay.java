package io.kindline.application.relays;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.relays.Ending;
import io.kindline.domain.relays.Relay;
import io.kindline.domain.relays.RelayId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.util.Optional;

/** A supervisor looks at a stopped request: it goes out, or it does not. Never at his own. */
@UseCase(allowed = Role.SUPERVISOR)
public class JudgeRelay {
    private final RelayBook book;

    public JudgeRelay(RelayBook book) {
        this.book = book;
    }

    /** What he decides. */
    public enum Verdict {
        LET_GO,
        REFUSE
    }

    public RelayOutcome handle(Actor.Staff actor, RelayId id, Verdict verdict) {
        Optional<Relay> found = book.visible(actor, id);
        if (found.isEmpty()) {
            return new RelayOutcome.NotFound();
        }
        if (!(found.get() instanceof Relay.Stopped stopped)
                || stopped.request().by().equals(actor.id())) {
            return new RelayOutcome.NotNow();
        }
        Instant now = book.now();
        Relay next =
                switch (verdict) {
                    case LET_GO -> stopped.release(now);
                    case REFUSE -> stopped.end(Ending.REFUSED, now);
                };
        book.move(
                actor, stopped, next, verdict == Verdict.LET_GO ? "relay.let-go" : "relay.refused");
        return new RelayOutcome.Done(RelayLine.of(next));
    }
}
