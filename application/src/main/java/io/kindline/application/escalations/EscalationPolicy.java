package io.kindline.application.escalations;

import io.kindline.domain.escalations.Service;
import java.time.Duration;
import java.util.Map;

/**
 * The house's settings for escalations, made from the configuration.
 *
 * @param hearWithin how long a supervisor has to answer before the next one is asked
 * @param widenAfter how long a due look may be left before it rings wider
 * @param teamHearsWithin how long a team, then its supervisors, have to acknowledge
 * @param checks how often one looks, where it is not as usual
 */
public record EscalationPolicy(
        Duration hearWithin,
        Duration widenAfter,
        Duration teamHearsWithin,
        Map<Service, Duration> checks) {

    public EscalationPolicy {
        checks = Map.copyOf(checks);
    }

    /** How often one looks after a person, or by when a team answers. */
    public Duration checkEvery(Service service) {
        return checks.getOrDefault(service, service.usualCheck());
    }
}
