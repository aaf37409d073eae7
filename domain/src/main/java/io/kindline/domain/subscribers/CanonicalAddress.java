package io.kindline.domain.subscribers;

import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.shared.BrandId;
import java.util.Locale;
import java.util.Optional;

/**
 * The one spelling of an address by which it is recognised again.
 *
 * @param text E.164 of a phone, lower case of a mail address, {@code CHANNEL:id} of a handle
 */
public record CanonicalAddress(AddressKind kind, String text) {

    /** Reads an address as it came by the channel. */
    public static CanonicalAddress of(
            Channel channel, ContactAddress address, BrandId brand, PhoneNumbers phoneNumbers) {
        return switch (AddressKind.of(channel, address)) {
            case PHONE ->
                    phoneNumbers
                            .parse(address.value(), brand)
                            .map(CanonicalAddress::of)
                            .orElseGet(() -> handle(channel, address));
            case MAIL -> new CanonicalAddress(AddressKind.MAIL, lower(address.value()));
            case HANDLE -> handle(channel, address);
        };
    }

    /** A number, the same on every channel. */
    public static CanonicalAddress of(Msisdn number) {
        return new CanonicalAddress(AddressKind.PHONE, number.value());
    }

    /** What somebody typed to find a person by: a full number or a mail address, else nothing. */
    public static Optional<CanonicalAddress> typed(
            String text, BrandId brand, PhoneNumbers phoneNumbers) {
        Optional<ContactAddress> address = ContactAddress.parse(text);
        if (address.filter(ContactAddress::looksLikeMail).isPresent()) {
            return address.map(a -> new CanonicalAddress(AddressKind.MAIL, lower(a.value())));
        }
        return address.filter(ContactAddress::looksLikePhone)
                .flatMap(a -> phoneNumbers.parse(a.value(), brand))
                .map(CanonicalAddress::of);
    }

    private static CanonicalAddress handle(Channel channel, ContactAddress address) {
        return new CanonicalAddress(AddressKind.HANDLE, channel + ":" + lower(address.value()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return kind + " ***";
    }
}
