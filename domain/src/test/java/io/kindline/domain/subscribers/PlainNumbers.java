package io.kindline.domain.subscribers;

import io.kindline.domain.shared.BrandId;
import java.util.Optional;

/** In place of a library: Russian numbers as people write them, others with their plus. */
public final class PlainNumbers implements PhoneNumbers {

    @Override
    public Optional<Msisdn> parse(String text, BrandId brand) {
        String bare = text.replaceAll("[^0-9+]", "").replaceFirst("^8(?=[0-9]{10}$)", "+7");
        String number = bare.startsWith("+") ? bare : "+" + bare;
        return number.matches("\\+[1-9][0-9]{6,14}")
                ? Optional.of(new Msisdn(number))
                : Optional.empty();
    }
}
