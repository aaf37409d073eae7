package io.kindline.domain.subscribers;

import io.kindline.domain.entrypoints.Channel;

/** What an address is, whatever channel it came by; a phone number is the same on all of them. */
public enum AddressKind {
    PHONE,
    MAIL,
    /** An id that means something on its own channel only. */
    HANDLE;

    /** How an address is to be read that came by the channel. */
    public static AddressKind of(Channel channel, ContactAddress address) {
        return switch (channel) {
            case VOICE, SMS, WHATSAPP, VIBER -> address.looksLikePhone() ? PHONE : HANDLE;
            case MAIL -> address.looksLikeMail() ? MAIL : HANDLE;
            case API, SPEECH_ANALYTICS -> byShape(address, address.looksLikePhone());
            case WEB_CHAT, APP_CHAT, TELEGRAM, STORE_REVIEW ->
                    byShape(address, address.value().startsWith("+") && address.looksLikePhone());
        };
    }

    private static AddressKind byShape(ContactAddress address, boolean phone) {
        if (phone) {
            return PHONE;
        }
        return address.looksLikeMail() ? MAIL : HANDLE;
    }
}
