package io.kindline.application.approvals;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.authority.Authorities;
import io.kindline.domain.authority.Delegation;
import io.kindline.domain.authority.DelegationId;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Ends what was lent before its time: by the lender, by who has it, or by administration. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR, Role.ADMINISTRATOR})
public class TakeBackAuthority {
    private final Authorities authorities;
    private final Operators operators;
    private final AuditTrail audit;
    private final InstantSource clock;

    public TakeBackAuthority(
            Authorities authorities, Operators operators, AuditTrail audit, InstantSource clock) {
        this.authorities = authorities;
        this.operators = operators;
        this.audit = audit;
        this.clock = clock;
    }

    /** How it went. */
    public sealed interface Outcome {

        /** It holds no more. */
        record Done() implements Outcome {}

        /** There is none, it is over, or it is not this person's to end. */
        record NotFound() implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, DelegationId id) {
        Instant now = clock.instant();
        Optional<Delegation> lent =
                authorities
                        .lent(id)
                        .filter(one -> one.end().isAfter(now))
                        .filter(one -> mayEnd(actor, one));
        if (lent.isEmpty()) {
            return new Outcome.NotFound();
        }
        authorities.end(lent.get(), now);
        audit.record(
                new AuditEvent(
                        actor,
                        "authority.taken-back",
                        "operator:" + lent.get().to().value(),
                        Optional.empty(),
                        Map.of("lender", lent.get().from().value().toString()),
                        now));
        return new Outcome.Done();
    }

    private boolean mayEnd(Actor.Staff actor, Delegation lent) {
        return lent.from().equals(actor.id())
                || lent.to().equals(actor.id())
                || (actor.roles().contains(Role.ADMINISTRATOR)
                        && operators
                                .byId(lent.from())
                                .filter(lender -> lender.brands().stream().anyMatch(actor::maySee))
                                .isPresent());
    }
}
