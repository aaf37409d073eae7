package io.kindline.infrastructure.shared;

import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The billing system that carries exceptions out.
 *
 * @param url to which orders are posted; empty: Kindline's own ledger is the account
 * @param token sent as a bearer token; empty: none
 * @param carries which orders go there: {@code billing}, {@code gifts}, {@code purchases}
 * @param answerWithin a later answer counts as lost
 */
public record BillingSettings(
        @DefaultValue("") @Pattern(regexp = "|https?://[^\\s]+") String url,
        @DefaultValue("") String token,
        @DefaultValue("billing") Set<@Pattern(regexp = "billing|gifts|purchases") String> carries,
        @DefaultValue("5s") Duration answerWithin) {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /**
     * @throws IllegalArgumentException when the time is no time, or longer than a lease allows
     */
    public BillingSettings {
        if (!answerWithin.isPositive() || answerWithin.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "billing.answer-within is more than nothing and 30s at most");
        }
        carries = Set.copyOf(carries);
    }

    /** Never the token. */
    @Override
    public String toString() {
        return "BillingSettings" + carries;
    }
}
