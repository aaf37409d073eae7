package io.kindline.domain.contacts;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When a message that could not be handed over is tried again: soon at first, then less often. */
public final class RetrySchedule {
    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(2),
                    Duration.ofMinutes(10),
                    Duration.ofMinutes(30),
                    Duration.ofHours(1));

    private RetrySchedule() {}

    /**
     * How long to wait after a failed attempt.
     *
     * @param attempts how many were made, 1 or more
     * @return empty when it is time to give up and tell the operator
     */
    public static Optional<Duration> pauseAfter(int attempts) {
        return attempts <= PAUSES.size() ? Optional.of(PAUSES.get(attempts - 1)) : Optional.empty();
    }
}
