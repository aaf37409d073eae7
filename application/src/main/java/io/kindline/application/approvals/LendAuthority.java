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
    private static final Duration FARTHEST = Duration.ofDays(366);

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

    /**
     * To whom and when.
     *
     * @param begin a moment that has passed means now
     */
    public record Command(OperatorId to, Instant begin, Instant end) {}

    /** How it went. */
    public sealed interface Outcome {

        /** Lent. */
        record Lent(Delegation delegation) implements Outcome {}

        /** There is no such colleague in a brand of one's own. */
        record NoColleague() implements Outcome {}

        /** It ends before it begins, lasts longer than two months, or begins after a year. */
        record Invalid() implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, Command command) {
        Instant now = clock.instant();
        if (operators
                .byId(command.to())
                .filter(one -> Deputies.mayStandInFor(actor, one, now))
                .isEmpty()) {
            return new Outcome.NoColleague();
        }
        Instant begin = command.begin().isBefore(now) ? now : command.begin();
        if (!command.end().isAfter(begin)
                || command.end().isAfter(begin.plus(LONGEST))
                || begin.isAfter(now.plus(FARTHEST))) {
            return new Outcome.Invalid();
        }
        var lent =
                new Delegation(
                        new DelegationId(ids.next()),
                        actor.id(),
                        command.to(),
                        begin,
                        command.end());
        authorities.add(lent);
        audit.record(
                new AuditEvent(
                        actor,
                        "authority.lent",
                        "operator:" + command.to().value(),
                        Optional.empty(),
                        Map.of("from", begin.toString(), "until", lent.end().toString()),
                        now));
        return new Outcome.Lent(lent);
    }
}
