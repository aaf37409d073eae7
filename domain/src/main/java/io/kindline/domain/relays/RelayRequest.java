package io.kindline.domain.relays;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;
import java.util.List;

/**
 * What was asked for.
 *
 * @param seeker who wants to reach somebody
 * @param by the operator who asks for him
 * @param parties whom to ask, in turn, 1 to {@value #PARTIES_MAX}
 * @param from the service number that speaks for the seeker
 * @param quiet when the parties are not disturbed
 */
public record RelayRequest(
        RelayId id,
        ContactId contact,
        SubscriberId seeker,
        BrandId brand,
        OperatorId by,
        Instant at,
        RelayPurpose purpose,
        RelayText words,
        List<ThirdParty> parties,
        ServiceNumberId from,
        QuietHours quiet) {

    /** The most people one request asks. */
    public static final int PARTIES_MAX = 5;

    /**
     * @throws IllegalArgumentException when nobody or too many are to be asked, or one twice
     */
    public RelayRequest {
        parties = List.copyOf(parties);
        long different = parties.stream().map(party -> party.number().token()).distinct().count();
        if (parties.isEmpty() || parties.size() > PARTIES_MAX || different < parties.size()) {
            throw new IllegalArgumentException(
                    "a relay is to 1 to " + PARTIES_MAX + " different people");
        }
    }
}
