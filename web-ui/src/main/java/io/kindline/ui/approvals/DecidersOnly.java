package io.kindline.ui.approvals;

import io.kindline.application.approvals.LentAuthority;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.ui.shell.RailGuard;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Approvals stand in the rail of supervisors, and of those who decide in somebody's place. */
@Component
class DecidersOnly implements RailGuard {
    private final LentAuthority lent;
    private final InstantSource clock;

    DecidersOnly(LentAuthority lent, InstantSource clock) {
        this.lent = lent;
        this.clock = clock;
    }

    @Override
    public boolean watches(String path) {
        return path.startsWith("approvals");
    }

    @Override
    public boolean lets(Actor.Staff person) {
        return person.roles().contains(Role.SUPERVISOR)
                || (person.roles().contains(Role.OPERATOR)
                        && lent.handle(person).borrowed().stream()
                                .anyMatch(one -> one.holdsAt(clock.instant())));
    }
}
