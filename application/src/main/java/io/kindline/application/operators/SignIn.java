package io.kindline.application.operators;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.operators.Account;
import io.kindline.domain.operators.Lockout;
import io.kindline.domain.operators.LockoutPolicy;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.SignInAttempts;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Lets a person in by account and password, and pauses an account that is being guessed at. */
@UseCase(allowed = Role.SYSTEM)
public class SignIn {
    private final Operators operators;
    private final Passwords passwords;
    private final Locks locks;
    private final AuditTrail audit;
    private final InstantSource clock;

    /** The lock-outs and the rule they follow. */
    public record Locks(SignInAttempts attempts, LockoutPolicy policy) {}

    public SignIn(
            Operators operators,
            Passwords passwords,
            Locks locks,
            AuditTrail audit,
            InstantSource clock) {
        this.operators = operators;
        this.passwords = passwords;
        this.locks = locks;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was typed. */
    public record Command(String account, String password) {

        /** Never the password. */
        @Override
        public String toString() {
            return "Command[sign in]";
        }
    }

    /** How it went. */
    public sealed interface Outcome {

        /** The person is in. */
        record Welcome(SignedIn person) implements Outcome {}

        /** Account or password is wrong, or the person has no role today; it is not said which. */
        record Refused() implements Outcome {}

        /** Too many failures; nothing is looked at before the time is over. */
        record Paused(Duration left) implements Outcome {}
    }

    public Outcome handle(Actor actor, Command command) {
        if (!Account.isWellFormed(command.account())) {
            var _ = passwords.isRight(Optional.empty(), command.password());
            return new Outcome.Refused();
        }
        Instant now = clock.instant();
        Account account = Account.of(command.account());
        Lockout lockout = locks.attempts().of(account);
        if (lockout.pauseLeft(now).isPositive()) {
            return new Outcome.Paused(lockout.pauseLeft(now));
        }
        Optional<Operator> person = operators.byAccount(account);
        boolean right = passwords.isRight(person.map(Operator::id), command.password());
        return person.filter(_ -> right)
                .filter(known -> !known.actorAt(now).roles().isEmpty())
                .map(known -> welcome(known, lockout, now))
                .orElseGet(() ->
                        refuse(actor, account, person, lockout.failed(now, locks.policy()), now));
    }

    private Outcome welcome(Operator person, Lockout lockout, Instant now) {
        if (lockout.failures() > 0) {
            locks.attempts().remember(person.account(), Lockout.NONE);
        }
        tell(person.actorAt(now), "operator.signed-in", person, now);
        return new Outcome.Welcome(SignedIn.of(person, now));
    }

    private Outcome refuse(
            Actor actor, Account account, Optional<Operator> person, Lockout after, Instant now) {
        locks.attempts().remember(account, after);
        Duration pause = after.pauseLeft(now);
        String action = pause.isPositive() ? "operator.sign-in-paused" : "operator.sign-in-refused";
        person.ifPresent(known -> tell(actor, action, known, now));
        return pause.isPositive() ? new Outcome.Paused(pause) : new Outcome.Refused();
    }

    private void tell(Actor who, String action, Operator person, Instant now) {
        String subject = "operator:" + person.id().value();
        audit.record(new AuditEvent(who, action, subject, Optional.empty(), Map.of(), now));
    }
}
