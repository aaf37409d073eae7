package io.kindline.domain.routing;

import io.kindline.domain.shared.OperatorId;
import java.time.Instant;

/**
 * Whether and why an operator takes work, and since when.
 *
 * @param reason a word, for example {@link #LOST}; empty when there is nothing to add
 * @param idleSince when his load last changed: of those who can take a contact, the longest idle
 *     gets it
 * @param lastBeatAt when his browser last said that it is there
 * @param missedInARow offers he has let pass without a word since the last he answered
 */
public record Presence(
        OperatorId operator,
        PresenceState state,
        String reason,
        Instant since,
        Instant idleSince,
        Instant lastBeatAt,
        int missedInARow) {

    /** Offers were missed one after another: he seems not to be there. */
    public static final String MISSED = "missed";

    /** His browser fell silent. */
    public static final String LOST = "lost";

    /** He ended his shift. */
    public static final String SHIFT_OVER = "shift-over";

    private static final int REASON_MAX = 40;
    private static final int MISSED_MAX = 2;

    /**
     * @throws IllegalArgumentException when the reason is longer than 40 characters
     */
    public Presence {
        if (reason.length() > REASON_MAX) {
            throw new IllegalArgumentException("a reason has 40 characters at most");
        }
    }

    /** Somebody who has not been seen yet. */
    public static Presence unseen(OperatorId operator, Instant now) {
        return new Presence(operator, PresenceState.OFFLINE, "", now, now, now, 0);
    }

    /** He says himself what he does from now on. */
    public Presence to(PresenceState next, String why, Instant now) {
        if (next == state && why.equals(reason)) {
            return new Presence(operator, state, reason, since, idleSince, now, 0);
        }
        return new Presence(operator, next, why, now, now, now, 0);
    }

    /** His browser is silent: not there since it was last heard. */
    public Presence lost() {
        return new Presence(
                operator,
                PresenceState.OFFLINE,
                LOST,
                lastBeatAt,
                idleSince,
                lastBeatAt,
                missedInARow);
    }

    /** His load changed: he goes to the end of those who are idle. */
    public Presence loadChanged(Instant now) {
        return new Presence(operator, state, reason, since, now, lastBeatAt, missedInARow);
    }

    /** He answered an offer, by yes or by no. */
    public Presence answered(Instant now) {
        return new Presence(operator, state, reason, since, now, lastBeatAt, 0);
    }

    /** He let an offer pass; the second in a row takes him off routing until he says otherwise. */
    public Presence missedOne(Instant now) {
        int missed = missedInARow + 1;
        return missed >= MISSED_MAX && state == PresenceState.AVAILABLE
                ? new Presence(operator, PresenceState.BUSY, MISSED, now, now, lastBeatAt, missed)
                : new Presence(operator, state, reason, since, now, lastBeatAt, missed);
    }
}
