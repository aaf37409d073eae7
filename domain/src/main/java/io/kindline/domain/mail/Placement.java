package io.kindline.domain.mail;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.subscribers.SubscriberId;
import java.util.Optional;

/** Where a mail belongs. A subject alone tells nothing, and who answers must be who was asked. */
public sealed interface Placement {

    /** A matter of its own, or whatever its sender has open. */
    record OnItsOwn() implements Placement {}

    /** The same person goes on with this contact. */
    record GoesOn(ContactId contact) implements Placement {}

    /**
     * Somebody else answers in this contact: his mail is a matter of his own, an operator decides
     * what it has to do with the other, and he is told nothing of it.
     */
    record RefersTo(ContactId contact) implements Placement {}

    /** The contact that a mail names, and whose it is. */
    record Named(ContactId contact, SubscriberId subscriber) {}

    /**
     * Decides.
     *
     * @param sender empty when nobody of ours is known by the address
     * @param named by a signed token or by ids of earlier mails, empty when it names none of ours
     */
    static Placement of(Optional<SubscriberId> sender, Optional<Named> named) {
        if (named.isEmpty()) {
            return new OnItsOwn();
        }
        return sender.filter(named.get().subscriber()::equals).isPresent()
                ? new GoesOn(named.get().contact())
                : new RefersTo(named.get().contact());
    }
}
