package io.kindline.domain.contacts;

import io.kindline.domain.shared.OperatorId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long a contact was in an operator's hands: talk and wrap-up, parking not counted. Whoever
 * gets it next begins at zero.
 */
public final class HandlingTime {
    private HandlingTime() {}

    /**
     * The time with one more step.
     *
     * @param soFar the time up to the state before
     */
    public static Duration after(Duration soFar, Contact before, Contact after) {
        if (!hand(before).equals(hand(after))) {
            return Duration.ZERO;
        }
        Duration step =
                inHandSince(before)
                        .map(since -> Duration.between(since, begunAt(after)))
                        .orElse(Duration.ZERO);
        return step.isPositive() ? soFar.plus(step) : soFar;
    }

    /** In whose hands it is, or last was. */
    private static Optional<OperatorId> hand(Contact contact) {
        return contact instanceof Contact.Closed closed
                ? Optional.of(closed.by())
                : contact.holder();
    }

    /** From when the clock of the hand runs; empty while it stands. */
    private static Optional<Instant> inHandSince(Contact contact) {
        return switch (contact) {
            case Contact.Active active -> Optional.of(active.since());
            case Contact.WrapUp wrapUp -> Optional.of(wrapUp.since());
            case Contact.Waiting _, Contact.Offered _, Contact.Parked _, Contact.Closed _ ->
                    Optional.empty();
        };
    }

    private static Instant begunAt(Contact contact) {
        return switch (contact) {
            case Contact.Active active -> active.since();
            case Contact.WrapUp wrapUp -> wrapUp.since();
            case Contact.Waiting waiting -> waiting.ticket().since();
            case Contact.Offered offered -> offered.offer().at();
            case Contact.Parked parked -> parked.since();
            case Contact.Closed closed -> closed.at();
        };
    }
}
