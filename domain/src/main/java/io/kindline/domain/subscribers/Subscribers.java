package io.kindline.domain.subscribers;

import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import java.time.Instant;
import java.util.Optional;

/**
 * Every subscriber of every brand. Addresses handed in must be proven by the channel they came by:
 * for an unsigned web chat that is the chat's own id, never a number the visitor typed.
 */
public interface Subscribers {

    /** Whose address it is in this brand, whatever channel he used before. */
    Optional<SubscriberId> known(Channel channel, ContactAddress address, BrandId brand);

    /**
     * Makes a provisional person of an address nobody knew.
     *
     * @param name as the channel gave it, empty when it gave none
     * @param id for the new record
     * @return the id given; or that of the record somebody else made for the address meanwhile
     */
    SubscriberId provisional(
            Channel channel,
            ContactAddress address,
            String name,
            BrandId brand,
            Language language,
            Instant now,
            SubscriberId id);
}
