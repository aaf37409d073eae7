package io.kindline.domain.entrypoints;

import java.time.Duration;

/** How soon a door promises to answer, in its own business time. */
public record SlaTargets(Duration firstResponse, Duration nextResponse, Duration resolution) {

    /**
     * @throws IllegalArgumentException when a target is not positive
     */
    public SlaTargets {
        if (!firstResponse.isPositive() || !nextResponse.isPositive() || !resolution.isPositive()) {
            throw new IllegalArgumentException("SLA targets must be longer than zero");
        }
    }
}
