package io.kindline.application.operators;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.audit.AuditEvent;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.operators.Employment;
import io.kindline.domain.operators.Invitation;
import io.kindline.domain.operators.Invitations;
import io.kindline.domain.operators.NewPassword;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.SecretHash;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Sets the password that the holder of an invitation chose; each link works once. */
@UseCase(allowed = Role.SYSTEM)
public class AcceptInvitation {
    private final Invitations invitations;
    private final Operators operators;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final InstantSource clock;

    public AcceptInvitation(
            Invitations invitations,
            Operators operators,
            Passwords passwords,
            AuditTrail audit,
            InstantSource clock) {
        this.invitations = invitations;
        this.operators = operators;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** The link's secret and the password chosen; an empty one only asks whether the link opens. */
    public record Command(String secret, String password) {

        /** Neither of both. */
        @Override
        public String toString() {
            return "Command[accept an invitation]";
        }
    }

    /** How it went. */
    public sealed interface Outcome {

        /** The link opens; nothing was set yet. */
        record Open(Operator person) implements Outcome {}

        /** He signs in by it from now on. */
        record Set(Operator person) implements Outcome {}

        /** Used, outdated, replaced by a newer one, or never given. */
        record NoSuchLink() implements Outcome {}

        /** Shorter than {@link Passwords#CHARACTERS_MIN}, too uniform, or what is guessed first. */
        record TooWeak() implements Outcome {}

        /** Longer than {@link Passwords#BYTES_MAX}. */
        record TooLong() implements Outcome {}
    }

    public Outcome handle(Actor actor, Command command) {
        Instant now = clock.instant();
        SecretHash secret = SecretHash.of(command.secret());
        Optional<Operator> person =
                invitations
                        .bySecret(secret)
                        .filter(invitation -> invitation.isOpenAt(now))
                        .map(Invitation::person)
                        .flatMap(operators::byId)
                        .filter(one -> one.employment() == Employment.WORKS_HERE);
        if (person.isEmpty()) {
            return new Outcome.NoSuchLink();
        }
        String password = command.password();
        if (password.isEmpty()) {
            return new Outcome.Open(person.get());
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > Passwords.BYTES_MAX) {
            return new Outcome.TooLong();
        }
        if (!NewPassword.isStrong(password)) {
            return new Outcome.TooWeak();
        }
        if (invitations.take(secret) == Invitations.Taken.BEFORE) {
            return new Outcome.NoSuchLink();
        }
        passwords.set(person.get().id(), password);
        String subject = "operator:" + person.get().id().value();
        audit.record(
                new AuditEvent(
                        actor, "person.password-set", subject, Optional.empty(), Map.of(), now));
        return new Outcome.Set(person.get());
    }
}
