package io.kindline.domain.routing;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.OperatorId;
import java.util.Set;

/**
 * Somebody who might take a contact.
 *
 * @param load what he has in hand and on offer, by {@link Capacity}
 * @param offered contacts he is being offered and has not answered yet
 * @param declined contacts that rest because he declined them
 */
public record Candidate(
        OperatorProfile profile,
        Presence presence,
        int load,
        Set<ContactId> offered,
        Set<ContactId> declined) {

    public Candidate {
        offered = Set.copyOf(offered);
        declined = Set.copyOf(declined);
    }

    public OperatorId id() {
        return profile.id();
    }
}
