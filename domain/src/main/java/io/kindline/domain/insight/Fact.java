package io.kindline.domain.insight;

import io.kindline.domain.authority.ExceptionId;
import io.kindline.domain.authority.ExceptionKind;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.operators.TeamId;
import io.kindline.domain.regulation.ClauseKey;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What became of one exception, as far as insight needs it.
 *
 * @param outcome of its contact; empty until that ended
 * @param quality the mark of its contact, 1 to 5
 */
public record Fact(
        ExceptionId id,
        Instant askedAt,
        ExceptionKind kind,
        Optional<ClauseKey> clause,
        Who who,
        Sums sums,
        Fate fate,
        Optional<Outcome> outcome,
        OptionalInt quality) {

    private static final Set<Outcome> WELL =
            EnumSet.of(Outcome.SOLVED, Outcome.ANSWERED, Outcome.HUMAN_REQUEST);

    /**
     * Whom it concerns.
     *
     * @param approver who approved last; empty when nobody had to
     */
    public record Who(
            OperatorId asker,
            Optional<TeamId> team,
            Optional<OperatorId> approver,
            SubscriberId subscriber) {}

    /** What was asked and what was given; nothing while, or because, nothing was. */
    public record Sums(Money asked, Money granted) {}

    /** How it ended, or stands. */
    public enum Fate {
        /** On his own authority, or at once for life and health. */
        GRANTED_ALONE,
        GRANTED_BY_OTHERS,
        /** Refused or declined. */
        DENIED,
        /** Waits, was withdrawn, failed or was taken back. */
        WITHOUT_EFFECT
    }

    /** Whether it was given. */
    boolean isGranted() {
        return fate == Fate.GRANTED_ALONE || fate == Fate.GRANTED_BY_OTHERS;
    }

    /** The contact ended with what the subscriber came for. */
    boolean isSolved() {
        return outcome.filter(WELL::contains).isPresent();
    }

    /** The two best marks of five. */
    boolean isGood() {
        return quality.orElse(0) >= 4;
    }
}
