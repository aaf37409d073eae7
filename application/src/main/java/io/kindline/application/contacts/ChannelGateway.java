package io.kindline.application.contacts;

import io.kindline.domain.contacts.Attachment;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.List;

/**
 * How messages leave by one kind of door. The outbox calls it outside any transaction, at least
 * once for a message; an adapter hands the message's id to its provider where that can refuse a
 * second copy.
 */
public interface ChannelGateway {

    Door door();

    /** What the channel behind the entry point can do. */
    ChannelCapabilities capabilities(EntryPoint at);

    /**
     * Whether the door leads to somebody again who came by it before, though his contact goes on at
     * another: by an open chat, an address, a program that is told.
     */
    default Ability reachesAgain(EntryPoint at) {
        return Ability.NO;
    }

    /**
     * Hands the message over; answers within 10 seconds and throws nothing for a provider's fault.
     */
    Handover send(OutboundMessage message);

    /**
     * A message on its way out.
     *
     * @param contact in which the person came by this door: the one he is answered in, one joined
     *     into it, or his latest there
     * @param files that go with it
     * @param author the name under which it is sent: the operator's human one, or the door's
     *     persona
     * @param voice whether a person speaks, and under his own name
     * @param attempt 1 for the first
     */
    record OutboundMessage(
            MessageId id,
            ContactId contact,
            SubscriberId subscriber,
            EntryPoint entryPoint,
            MessageText text,
            List<Attachment> files,
            String author,
            Voice voice,
            Instant at,
            int attempt) {

        public OutboundMessage {
            files = List.copyOf(files);
        }
    }

    /** Who speaks. */
    enum Voice {
        /** A person under his own name. */
        PERSON,
        /** A person under the persona of the door: what began in public went on in private. */
        PERSONA,
        /** Kindline by itself, under the persona. */
        AUTOMATIC
    }

    /** How the handing over went. */
    sealed interface Handover {

        /** The channel has it; receipts may say more later. */
        record Sent() implements Handover {}

        /** Not now; {@code reason} in plain words without personal data. */
        record TryAgain(String reason) implements Handover {}

        /** Never; {@code reason} in plain words without personal data. */
        record Refused(String reason) implements Handover {}
    }

    /** What a channel tells and carries. */
    record ChannelCapabilities(
            int textMax, Ability attachments, Ability receipts, Ability typing) {}

    /** Whether a channel can do something. */
    enum Ability {
        YES,
        NO
    }
}
