package io.kindline.application.promises;

import io.kindline.application.shared.NotAllowed;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** How many promises were kept and broken: one's own, or for supervisors all of their brands. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class PromisesKept {
    /** The time that is looked at. */
    public static final Duration LOOKS_BACK = Duration.ofDays(7);

    private final PromiseReads reads;
    private final InstantSource clock;

    public PromisesKept(PromiseReads reads, InstantSource clock) {
        this.reads = reads;
        this.clock = clock;
    }

    /**
     * Of the last {@link #LOOKS_BACK}.
     *
     * @throws NotAllowed when somebody else asks for what supervisors see
     */
    public PromiseReads.Tally handle(Actor.Staff actor, OpenPromises.Whose whose) {
        Optional<OperatorId> owner =
                switch (whose) {
                    case MINE -> Optional.of(actor.id());
                    case MY_BRANDS -> OpenPromises.everybodys(actor);
                };
        Instant now = clock.instant();
        return reads.tally(owner, actor.brands(), now.minus(LOOKS_BACK), now);
    }
}
