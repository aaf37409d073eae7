package io.kindline.application.contacts;

import io.kindline.domain.contacts.ContactId;
import java.util.Set;

/** What was said where everybody reads it, and what goes on of it in private (S20). */
public interface PublicThreads {

    /** For so many days what comes by a door through which one went on in private belongs to it. */
    int GOES_ON_FOR_DAYS = 30;

    /**
     * Those of the contacts that began in public, are joined with one that did, or are the private
     * thread that came of one: there the brand speaks under the persona of the door.
     */
    Set<ContactId> among(Set<ContactId> contacts);
}
