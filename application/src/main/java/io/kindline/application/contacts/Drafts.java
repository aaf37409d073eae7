package io.kindline.application.contacts;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.OperatorId;
import java.time.Instant;
import java.util.Optional;

/** What operators typed but did not send yet. */
public interface Drafts {

    /** The draft of one operator in one contact. */
    Optional<Draft> find(OperatorId operator, ContactId contact);

    /** Stores it in place of an earlier one; an empty text removes it. */
    void save(OperatorId operator, ContactId contact, Draft draft);

    /** Forgets it; nothing happens when there is none. */
    void discard(OperatorId operator, ContactId contact);

    /** The text as typed, and when it was stored. */
    record Draft(String text, Instant savedAt) {}
}
