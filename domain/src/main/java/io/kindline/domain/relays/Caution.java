package io.kindline.domain.relays;

import io.kindline.domain.distress.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Why a supervisor looks at a request before anybody is reached. */
public enum Caution {
    /** The words may be a threat. */
    THREAT,
    /** One subscriber asks for one person again and again. */
    AGAIN_AND_AGAIN,
    /** That person said no to this subscriber before. */
    AFTER_A_NO;

    /**
     * An earlier request of the same subscriber for the same person.
     *
     * @param ending how it ended; empty while it runs
     */
    public record Earlier(Instant at, Optional<Ending> ending) {}

    /**
     * What stands against a request; empty when nothing does.
     *
     * @param threat what the lists of threats found in its words
     */
    public static Optional<Caution> of(
            Optional<Finding> threat, List<Earlier> earlier, Instant now, RelayPolicy policy) {
        if (threat.isPresent()) {
            return Optional.of(THREAT);
        }
        if (earlier.stream().anyMatch(one -> one.ending().filter(Ending::isUnwanted).isPresent())) {
            return Optional.of(AFTER_A_NO);
        }
        Instant since = now.minus(policy.within());
        long lately = earlier.stream().filter(one -> one.at().isAfter(since)).count();
        return lately >= policy.requestsAboutOneMax()
                ? Optional.of(AGAIN_AND_AGAIN)
                : Optional.empty();
    }
}
