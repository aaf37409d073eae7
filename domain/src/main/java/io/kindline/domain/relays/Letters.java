package io.kindline.domain.relays;

import io.kindline.domain.contacts.ContactId;
import java.util.Optional;

/** What is being written together, one letter a contact. */
public interface Letters {

    /** Keeps it in the place of the one before; an empty one is not kept. */
    void keep(Letter letter);

    Optional<Letter> of(ContactId contact);
}
