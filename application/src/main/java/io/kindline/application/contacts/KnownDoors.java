package io.kindline.application.contacts;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.entrypoints.EntryPointId;
import java.util.List;

/** By which doors of its brand the person of a contact came, in it or before. */
public interface KnownDoors {

    /**
     * One entry a door: the contact's own first, then those of contacts joined into it, then those
     * of earlier ones, the latest first.
     */
    List<Known> of(ContactId contact);

    /**
     * A door and the contact in which he came by it.
     *
     * @param door the door
     * @param contact the one asked for, one joined into it, or his latest at the door
     */
    record Known(EntryPointId door, ContactId contact, Tie tie) {}

    /** How that contact belongs to the one asked for. */
    enum Tie {
        OWN,
        JOINED,
        EARLIER
    }
}
