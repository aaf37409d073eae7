package io.kindline.infrastructure.shared;

import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The program of the house that is told of events.
 *
 * @param url to which each is posted; empty: nobody is told
 * @param secret base64 of 24 bytes or more by which calls are signed, {@code whsec_} may stand
 *     before it; empty: they are not
 * @param keepFor how long what cannot be told is kept
 */
public record EventsSettings(
        @DefaultValue("") @Pattern(regexp = "|https?://[^\\s]+") String url,
        @DefaultValue("") @Pattern(regexp = "|(whsec_)?[A-Za-z0-9+/]{32,}={0,2}") String secret,
        @DefaultValue("7d") Duration keepFor) {

    /**
     * @throws IllegalArgumentException when events would be let go before they can be told
     */
    public EventsSettings {
        if (keepFor.compareTo(Duration.ofHours(1)) < 0) {
            throw new IllegalArgumentException("events.keep-for is an hour at least");
        }
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "EventsSettings[keepFor=" + keepFor + "]";
    }
}
