package io.kindline.application.routing;

import io.kindline.domain.routing.Capacity;
import java.time.Duration;

/**
 * The house's settings for routing, made from the configuration.
 *
 * @param offerFor how long an operator has to answer an offer
 * @param declinedRestsFor how long a declined contact is not offered to the same person again
 * @param presenceLostAfter an operator whose browser is silent that long is taken off routing, and
 *     what he had in hand goes back
 */
public record RoutingPolicy(
        Capacity capacity,
        Duration offerFor,
        Duration declinedRestsFor,
        Duration presenceLostAfter) {}
