package io.kindline.application.relays;

import io.kindline.application.contacts.ChannelGateway.Handover;
import io.kindline.domain.relays.SealedNumber;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.SubscriberId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The one place where both numbers of a relay are known. All others hold them sealed. */
public interface RelayGateway {

    /** A number as a network told it, sealed; empty when it can be no number. */
    Optional<SealedNumber> seal(ContactAddress number, BrandId brand);

    /** The number of one of ours, sealed; empty when he has none. */
    Optional<SealedNumber> numberOf(SubscriberId subscriber);

    /** The numbers of some of ours in a brand, sealed; those who have none are missing. */
    Map<SubscriberId, SealedNumber> numbersOf(Set<SubscriberId> subscribers, BrandId brand);

    /**
     * Hands a text over; answers within 10 seconds and throws nothing for a provider's fault. The
     * text's id is handed to the provider, so that it can refuse a second copy.
     */
    Handover send(ClearedText text);

    /** The number for the one call that was permitted. */
    ContactAddress show(CallPermit permit);
}
