package io.kindline.domain.subscribers;

import io.kindline.domain.shared.BrandId;
import java.util.Optional;

/** Reads phone numbers as people write them. */
public interface PhoneNumbers {

    /**
     * The number in E.164, numbers without a country code read as in the brand's home country;
     * empty when it cannot be a number anywhere.
     */
    Optional<Msisdn> parse(String text, BrandId brand);
}
