package io.kindline.application.operators;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.operators.Lockout;
import io.kindline.domain.operators.NewPassword;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * Sets another password for oneself. The one he has is asked for, so that an open desk is not
 * enough; wrong guesses pause the account as they do at the door. His other sessions end.
 */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR, Role.ADMINISTRATOR})
public class ChangePassword {
    private final Operators operators;
    private final Passwords passwords;
    private final SignIn.Locks locks;
    private final AuditTrail audit;
    private final InstantSource clock;

    public ChangePassword(
            Operators operators,
            Passwords passwords,
            SignIn.Locks locks,
            AuditTrail audit,
            InstantSource clock) {
        this.operators = operators;
        this.passwords = passwords;
        this.locks = locks;
        this.audit = audit;
        this.clock = clock;
    }

    /** The password he has, and the one he chose. */
    public record Command(String current, String chosen) {

        /** Neither of both. */
        @Override
        public String toString() {
            return "Command[change a password]";
        }
    }

    /** How it went. */
    public sealed interface Outcome {

        /** The chosen one holds from now on. */
        record Changed() implements Outcome {}

        /** What was typed is not the password he has. */
        record NotYours() implements Outcome {}

        /** Too many wrong guesses; nothing is looked at before the time is over. */
        record Paused(Duration left) implements Outcome {}

        /** Shorter than {@link Passwords#CHARACTERS_MIN}, too uniform, or what is guessed first. */
        record TooWeak() implements Outcome {}

        /** Longer than {@link Passwords#BYTES_MAX}. */
        record TooLong() implements Outcome {}

        /** It is the one he has. */
        record Same() implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, Command command) {
        Instant now = clock.instant();
        Operator me = operators.byId(actor.id()).orElseThrow();
        Lockout lockout = locks.attempts().of(me.account());
        if (lockout.pauseLeft(now).isPositive()) {
            return new Outcome.Paused(lockout.pauseLeft(now));
        }
        if (!passwords.isRight(Optional.of(me.id()), command.current())) {
            return refuse(actor, me, lockout.failed(now, locks.policy()), now);
        }
        String chosen = command.chosen();
        if (chosen.getBytes(StandardCharsets.UTF_8).length > Passwords.BYTES_MAX) {
            return new Outcome.TooLong();
        }
        if (!NewPassword.isStrong(chosen)) {
            return new Outcome.TooWeak();
        }
        if (chosen.equals(command.current())) {
            return new Outcome.Same();
        }
        if (lockout.failures() > 0) {
            locks.attempts().remember(me.account(), Lockout.NONE);
        }
        passwords.set(me.id(), chosen);
        tell(actor, "person.password-changed", me, now);
        return new Outcome.Changed();
    }

    private Outcome refuse(Actor.Staff actor, Operator me, Lockout after, Instant now) {
        locks.attempts().remember(me.account(), after);
        tell(actor, "person.password-change-refused", me, now);
        Duration pause = after.pauseLeft(now);
        return pause.isPositive() ? new Outcome.Paused(pause) : new Outcome.NotYours();
    }

    private void tell(Actor.Staff actor, String action, Operator me, Instant now) {
        String subject = "operator:" + me.id().value();
        audit.record(new AuditEvent(actor, action, subject, Optional.empty(), Map.of(), now));
    }
}
