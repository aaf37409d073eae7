package io.kindline.domain.routing;

import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.Optional;

/** What becomes of a contact that waits. */
public sealed interface RoutingDecision {

    /** The reasons, to be stored. */
    Why why();

    /** It is offered to this operator. */
    record OfferTo(OperatorId operator, Why why) implements RoutingDecision {}

    /**
     * It goes on waiting.
     *
     * @param lookAgainAt when time alone changes the answer; empty when only people can
     */
    record NobodyYet(Why why, Optional<Instant> lookAgainAt) implements RoutingDecision {}
}
