package io.kindline.domain.routing;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Offer;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Every offer there ever was and how it ended. A contact has one open offer at most. */
public interface OfferBook {

    /** Notes a new offer; one that was open still for the contact ends as withdrawn. */
    void made(ContactId contact, Offer offer);

    /** Notes how the open offer of the contact ended; without an open one nothing happens. */
    void ended(ContactId contact, OfferEnding ending, Instant at);

    /** Who declined the contact after that time. */
    Set<OperatorId> declinedAfter(ContactId contact, Instant time);

    /** The contacts that are on offer to him now. */
    List<ContactId> openTo(OperatorId operator);

    /** The contacts whose open offers have run out by then, the longest overdue first. */
    List<ContactId> overdue(Instant now, int limit);
}
