package io.kindline.application.operators;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.audit.Portrait;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.operators.Employment;
import io.kindline.domain.operators.Invitation;
import io.kindline.domain.operators.Invitations;
import io.kindline.domain.operators.Lockout;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.SecretHash;
import io.kindline.domain.operators.SignInAttempts;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Makes a link by which a person sets a password of his own, once. The password he had opens
 * nothing any more, and a pause of his sign-in ends.
 */
@UseCase(allowed = Role.ADMINISTRATOR)
public class InvitePerson {
    /** How long a link waits to be used. */
    public static final Duration OPEN_FOR = Duration.ofDays(3);

    private final Operators operators;
    private final Access access;
    private final ChangeLog changes;
    private final InstantSource clock;

    public InvitePerson(
            Operators operators, Access access, ChangeLog changes, InstantSource clock) {
        this.operators = operators;
        this.access = access;
        this.changes = changes;
        this.clock = clock;
    }

    /** The ways in. */
    public record Access(
            Invitations invitations,
            Passwords passwords,
            SignInAttempts attempts,
            Secrets secrets) {}

    /** How it went. */
    public sealed interface Outcome {

        /** The link's secret, shown this once. */
        record Invited(String secret, Instant expiresAt) implements Outcome {

            /** Never the secret. */
            @Override
            public String toString() {
                return "Invited[until " + expiresAt + "]";
            }
        }

        /** There is nobody of that id among those the administrator manages, or he has left. */
        record NotFound() implements Outcome {}

        /** One's own password is not reset this way: one could shut oneself out. */
        record Oneself() implements Outcome {}

        /** He serves a brand that the administrator does not see. */
        record OtherBrand() implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, OperatorId id) {
        Optional<Operator> found =
                operators
                        .byId(id)
                        .filter(one -> PersonRules.mayManage(actor, one))
                        .filter(one -> one.employment() == Employment.WORKS_HERE);
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        if (actor.id().equals(id)) {
            return new Outcome.Oneself();
        }
        if (!found.get().brands().stream().allMatch(actor::maySee)) {
            return new Outcome.OtherBrand();
        }
        Instant now = clock.instant();
        String secret = access.secrets().next();
        var invitation = new Invitation(SecretHash.of(secret), id, now.plus(OPEN_FOR));
        access.invitations().put(invitation);
        access.passwords().forget(id);
        access.attempts().remember(found.get().account(), Lockout.NONE);
        changes.record(
                actor,
                new ChangeLog.Change(
                        "person.invited",
                        "operator:" + id.value(),
                        Optional.empty(),
                        Portrait.NOTHING,
                        Portrait.NOTHING
                                .withSecret("link", secret)
                                .with("until", invitation.expiresAt())),
                now);
        return new Outcome.Invited(secret, invitation.expiresAt());
    }
}
