package io.kindline.domain.operators;

import java.time.Duration;

/**
 * When sign-in pauses.
 *
 * @param attemptsMax failures in a row that are forgiven
 * @param firstPause the pause after the last of them; each further failure doubles it
 * @param longestPause what the doubling stops at
 */
public record LockoutPolicy(int attemptsMax, Duration firstPause, Duration longestPause) {

    /**
     * @throws IllegalArgumentException when nothing is forgiven or the pauses are not positive
     */
    public LockoutPolicy {
        if (attemptsMax < 1 || !firstPause.isPositive() || longestPause.compareTo(firstPause) < 0) {
            throw new IllegalArgumentException("a lock-out needs attempts and growing pauses");
        }
    }

    /** The pause after that many failures in a row; zero while they are forgiven. */
    Duration pauseAfter(int failures) {
        if (failures < attemptsMax) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - attemptsMax, 20);
        Duration pause = firstPause.multipliedBy(1L << doublings);
        return pause.compareTo(longestPause) > 0 ? longestPause : pause;
    }
}
