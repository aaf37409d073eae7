package io.kindline.domain.covert;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.subscribers.SubscriberId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who must not be written to, and what such people answered. */
public interface Silences {

    /** Stores a new silence; nothing happens when one is kept in the contact already. */
    void begin(Silence.Kept silence);

    /** What is kept in the contact. */
    Optional<Silence.Kept> keptIn(ContactId contact);

    /** Stores the end of it. */
    void lift(Silence.Lifted silence);

    /** True while a silence is kept for the person, in whatever contact and linked record. */
    boolean isSilenced(SubscriberId subscriber);

    /** Those of them who are silenced. */
    Set<SubscriberId> silencedAmong(Set<SubscriberId> subscribers);

    /** Adds an answer. */
    void add(ContactId contact, CoverAnswer answer);

    /** What was answered in the contact, oldest first. */
    List<CoverAnswer> answers(ContactId contact);
}
