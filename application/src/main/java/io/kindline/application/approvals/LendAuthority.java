package io.kindline.application.approvals;

import io.kindline.application.shared.Ids;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.authority.Authorities;
import io.kindline.domain.authority.Delegation;
import io.kindline.domain.authority.DelegationId;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** A supervisor lets a colleague decide in his place for a while: on leave, for a night shift. */
@UseCase(allowed = Role.SUPERVISOR)
public class LendAuthority {
    private static final Duration LONGEST = Duration.ofDays(62);

    private final Authorities authorities;
    private final Operators operators;
    private final AuditTrail audit;
    private final InstantSource clock;
    private final Ids ids;

    public LendAuthority(
            Authorities authorities,
            Operators operators,
            AuditTrail audit,
            InstantSource clock,
            Ids ids) {
        this.authorities = authorities;
        this.operators = operators;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** To whom, from now for how long. */
    public record Command(OperatorId to, Duration during) {}

    /** How it went. */
    public sealed interface Outcome {

        /** Lent from now on. */
        record Lent(Delegation delegation) implements Outcome {}

        /** There is no such colleague in a brand of one's own. */
        record NoColleague() implements Outcome {}

        /** The time is not within two months. */
        record Invalid() implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, Command command) {
        Instant now = clock.instant();
        boolean isColleague =
                operators
                        .byId(command.to())
                        .filter(one -> !one.id().equals(actor.id()))
                        .filter(one -> one.actorAt(now).brands().stream().anyMatch(actor::maySee))
                        .isPresent();
        if (!isColleague) {
            return new Outcome.NoColleague();
        }
        if (!command.during().isPositive() || command.during().compareTo(LONGEST) > 0) {
            return new Outcome.Invalid();
        }
        var lent =
                new Delegation(
                        new DelegationId(ids.next()),
                        actor.id(),
                        command.to(),
                        now,
                        now.plus(command.during()));
        authorities.add(lent);
        audit.record(
                new AuditEvent(
                        actor,
                        "authority.lent",
                        "operator:" + command.to().value(),
                        Optional.empty(),
                        Map.of("until", lent.end().toString()),
                        now));
        return new Outcome.Lent(lent);
    }
}
