package io.kindline.domain.distress;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Alarming words that were found. What was written stands with the messages alone. */
public interface Signs {

    /** Stores what was found in a message that was stored in the same transaction. */
    void add(Message message, BrandId brand, Finding finding);

    /** What nobody has looked at yet in the contact, oldest first. */
    List<Sign> openIn(ContactId contact);

    /** What nobody has looked at yet in open contacts of the brands, oldest first. */
    List<Sign> open(Set<BrandId> brands, int most);

    /** Somebody has looked at all that was found in the contact. */
    void settle(ContactId contact, OperatorId by, Instant now);
}
