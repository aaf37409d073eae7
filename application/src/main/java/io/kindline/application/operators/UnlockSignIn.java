package io.kindline.application.operators;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.audit.Portrait;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.operators.Lockout;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.SignInAttempts;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.Optional;

/** Lets a person try again at once whose sign-in pauses after wrong passwords. */
@UseCase(allowed = Role.ADMINISTRATOR)
public class UnlockSignIn {
    private final Operators operators;
    private final SignInAttempts attempts;
    private final ChangeLog changes;
    private final InstantSource clock;

    public UnlockSignIn(
            Operators operators, SignInAttempts attempts, ChangeLog changes, InstantSource clock) {
        this.operators = operators;
        this.attempts = attempts;
        this.changes = changes;
        this.clock = clock;
    }

    /** How it went. */
    public enum Outcome {
        UNLOCKED,
        NOT_FOUND
    }

    public Outcome handle(Actor.Staff actor, OperatorId id) {
        Optional<Operator> found =
                operators.byId(id).filter(one -> PersonRules.mayManage(actor, one));
        if (found.isEmpty()) {
            return Outcome.NOT_FOUND;
        }
        Lockout before = attempts.of(found.get().account());
        attempts.remember(found.get().account(), Lockout.NONE);
        changes.record(
                actor,
                new ChangeLog.Change(
                        "person.unlocked",
                        "operator:" + id.value(),
                        Optional.empty(),
                        Portrait.NOTHING.with("failures", before.failures()),
                        Portrait.NOTHING.with("failures", 0)),
                clock.instant());
        return Outcome.UNLOCKED;
    }
}
