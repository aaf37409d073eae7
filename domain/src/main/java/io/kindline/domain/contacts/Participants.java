package io.kindline.domain.contacts;

import io.kindline.domain.subscribers.ContactAddress;
import java.util.List;
import java.util.Optional;

/** Who else was named in mails of contacts. */
public interface Participants {

    /** All of a contact, in the order they were named; at most {@link Participant#MOST}. */
    List<Participant> of(ContactId contact);

    /** One of them, if he is known. */
    Optional<Participant> find(ParticipantId id);

    /** Whom the address belongs to in the contact, however it is written. */
    Optional<Participant> find(ContactId contact, ContactAddress address);

    /** Remembers somebody; nothing happens when his address is known in the contact already. */
    void name(Participant.Addressed who);

    /** Stores that he takes part, or does so no more. */
    void save(Participant changed);
}
