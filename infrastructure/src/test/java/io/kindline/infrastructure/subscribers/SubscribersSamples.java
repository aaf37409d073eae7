package io.kindline.infrastructure.subscribers;

import io.kindline.domain.subscribers.PhoneNumbers;
import io.kindline.domain.subscribers.Transliteration;

/** The real parts that adapters of this feature are built from. */
final class SubscribersSamples {
    static final AddressSeal SEAL = new AddressSeal(new byte[32], new byte[] {1});
    static final PhoneNumbers PHONE_NUMBERS = new LibPhoneNumbers("RU");
    static final Transliteration TRANSLITERATION = new IcuTransliteration();

    private SubscribersSamples() {}
}
