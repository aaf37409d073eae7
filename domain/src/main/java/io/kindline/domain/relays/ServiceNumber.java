package io.kindline.domain.relays;

import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.subscribers.Msisdn;
import java.time.ZoneId;

/**
 * A number of the house that speaks for subscribers and takes the answers.
 *
 * @param zone of those of whom nobody knows where they are
 * @param language spoken to those of whom nobody knows theirs
 */
public record ServiceNumber(
        ServiceNumberId id,
        BrandId brand,
        Msisdn number,
        ZoneId zone,
        Language language,
        QuietHours quiet,
        Use use) {

    /** Whether new requests go by it. */
    public enum Use {
        IN_USE,
        RETIRED
    }
}
