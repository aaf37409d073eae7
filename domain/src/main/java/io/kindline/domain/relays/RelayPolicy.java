package io.kindline.domain.relays;

import java.time.Duration;

/**
 * The house's limits.
 *
 * @param attemptsMax how often one person is asked for one request
 * @param answerWithin how long an answer is waited for
 * @param requestsAboutOneMax how often one subscriber may ask for one person within the time
 *     without a supervisor's look
 */
public record RelayPolicy(
        int attemptsMax, Duration answerWithin, int requestsAboutOneMax, Duration within) {

    /**
     * @throws IllegalArgumentException when a limit would allow nothing
     */
    public RelayPolicy {
        if (attemptsMax < 1
                || requestsAboutOneMax < 1
                || !answerWithin.isPositive()
                || !within.isPositive()) {
            throw new IllegalArgumentException("limits of relays allow at least one");
        }
    }

    /** What the house does unless it is told otherwise. */
    public static RelayPolicy usual() {
        return new RelayPolicy(2, Duration.ofHours(24), 2, Duration.ofDays(30));
    }

    /** How often this one may be asked: once after a block, and once when the words go at once. */
    int attemptsMax(RelayPurpose purpose, ThirdParty.Bond bond) {
        boolean once = bond == ThirdParty.Bond.BLOCKED || purpose.way() == RelayPurpose.Way.AT_ONCE;
        return once ? 1 : attemptsMax;
    }
}
