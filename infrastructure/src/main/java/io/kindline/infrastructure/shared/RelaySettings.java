package io.kindline.infrastructure.shared;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often people are asked something for others.
 *
 * @param attemptsMax how often one person is asked for one request; after a block once
 * @param answerWithin how long an answer is waited for
 * @param requestsAboutOneMax how often a subscriber may ask for one person within the time
 * @param within the time; what is beyond stops before a supervisor
 */
public record RelaySettings(
        @Min(1) @DefaultValue("2") int attemptsMax,
        @DefaultValue("24h") Duration answerWithin,
        @Min(1) @DefaultValue("2") int requestsAboutOneMax,
        @DefaultValue("30d") Duration within) {}
