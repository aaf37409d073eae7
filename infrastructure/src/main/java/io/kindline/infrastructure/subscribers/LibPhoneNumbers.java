package io.kindline.infrastructure.subscribers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.subscribers.Msisdn;
import io.kindline.domain.subscribers.PhoneNumbers;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Phone numbers by libphonenumber; what is possible counts as a number, for numbering plans change.
 */
@Component
class LibPhoneNumbers implements PhoneNumbers {
    private static final int LENGTH_MAX = 60;
    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();
    private final String homeRegion;

    LibPhoneNumbers(@Value("${kindline.phone-region:RU}") String homeRegion) {
        this.homeRegion = homeRegion;
    }

    @Override
    public Optional<Msisdn> parse(String text, BrandId brand) {
        if (text.length() > LENGTH_MAX) {
            return Optional.empty();
        }
        try {
            var number = library.parse(text, homeRegion);
            return library.isPossibleNumber(number)
                    ? Optional.of(
                            new Msisdn(
                                    library.format(number, PhoneNumberUtil.PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
