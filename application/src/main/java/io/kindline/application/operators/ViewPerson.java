package io.kindline.application.operators;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.operators.Invitation;
import io.kindline.domain.operators.Invitations;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.SignInAttempts;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/** One person as administrators see him. */
@UseCase(allowed = Role.ADMINISTRATOR, readOnly = true)
public class ViewPerson {
    private final Operators operators;
    private final Invitations invitations;
    private final SignInAttempts attempts;
    private final InstantSource clock;

    public ViewPerson(
            Operators operators,
            Invitations invitations,
            SignInAttempts attempts,
            InstantSource clock) {
        this.operators = operators;
        this.invitations = invitations;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * What there is to see.
     *
     * @param today in his own zone
     * @param invitedUntil when his open invitation ends
     * @param pause how long his sign-in pauses; zero when it does not
     */
    public record Card(
            Operator person, LocalDate today, Optional<Instant> invitedUntil, Duration pause) {}

    /** Empty for somebody unknown, or of other brands alone. */
    public Optional<Card> handle(Actor.Staff actor, OperatorId id) {
        Instant now = clock.instant();
        return operators
                .byId(id)
                .filter(one -> PersonRules.mayManage(actor, one))
                .map(one ->
                        new Card(
                                one,
                                one.dayAt(now),
                                invitations
                                        .of(id)
                                        .filter(it -> it.isOpenAt(now))
                                        .map(Invitation::expiresAt),
                                attempts.of(one.account()).pauseLeft(now)));
    }
}
