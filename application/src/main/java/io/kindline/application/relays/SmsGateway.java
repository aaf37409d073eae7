package io.kindline.application.relays;

import io.kindline.application.contacts.ChannelGateway.Handover;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.Msisdn;
import java.util.UUID;

/** Short messages by a network; only the relay gateway hands any over. */
public interface SmsGateway {

    /** Answers within 10 seconds and throws nothing for a provider's fault. */
    Handover send(Sms sms);

    /**
     * A short message.
     *
     * @param id the same when it is sent again
     * @param from a number of the house
     */
    record Sms(UUID id, Msisdn from, ContactAddress to, String text) {

        @Override
        public String toString() {
            return "Sms[" + id + "]";
        }
    }
}
