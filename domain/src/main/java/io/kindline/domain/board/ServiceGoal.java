package io.kindline.domain.board;

import java.time.Duration;

/**
 * The service level aimed at, as centres write it: {@code 80/60}, eighty in a hundred answered
 * within sixty seconds.
 *
 * @param percent of the contacts, 1 to 100
 * @param within plain time from the first message to the first answer of a person
 * @param abandoned whether contacts that ended without an answer weigh against us
 */
public record ServiceGoal(int percent, Duration within, Abandoned abandoned) {

    /** What becomes of contacts that ended without any answer. */
    public enum Abandoned {
        /** They are missed contacts. */
        COUNTED,
        /** They are left out of the figure. */
        LEFT_OUT
    }

    /**
     * @throws IllegalArgumentException when the percentage is not 1 to 100 or the time not positive
     */
    public ServiceGoal {
        if (percent < 1 || percent > 100 || !within.isPositive()) {
            throw new IllegalArgumentException("a service level is 1 to 100 percent within a time");
        }
    }
}
