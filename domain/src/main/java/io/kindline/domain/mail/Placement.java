package io.kindline.domain.mail;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Participant;
import io.kindline.domain.subscribers.SubscriberId;
import java.util.Optional;

/** Where a mail belongs. A subject alone tells nothing, and who answers must be who was asked. */
public sealed interface Placement {

    /** A matter of its own, or whatever its sender has open. */
    record OnItsOwn() implements Placement {}

    /** The same person goes on with this contact. */
    record GoesOn(ContactId contact) implements Placement {}

    /** Somebody whom an operator added to this contact writes in it; he sees nothing of it. */
    record JoinsIn(ContactId contact, Participant.Joined writer) implements Placement {}

    /**
     * Somebody else answers in this contact: his mail is a matter of his own, an operator decides
     * what it has to do with the other, and he is told nothing of it.
     */
    record RefersTo(ContactId contact) implements Placement {}

    /**
     * The contact that a mail names, and whose it is.
     *
     * @param writer whom the mail's sender is in it, if he was named there
     */
    record Named(ContactId contact, SubscriberId subscriber, Optional<Participant> writer) {}

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
        if (sender.filter(named.get().subscriber()::equals).isPresent()) {
            return new GoesOn(named.get().contact());
        }
        return named.get()
                .writer()
                .filter(Participant.Joined.class::isInstance)
                .map(Participant.Joined.class::cast)
                .<Placement>map(joined -> new JoinsIn(named.get().contact(), joined))
                .orElseGet(() -> new RefersTo(named.get().contact()));
    }

    /**
     * The contact of somebody else to which a mail refers.
     *
     * @param stored where it was stored
     */
    default Optional<ContactId> elsewhere(ContactId stored) {
        return switch (this) {
            case RefersTo(ContactId contact) -> Optional.of(contact);
            case JoinsIn(ContactId contact, _) ->
                    Optional.of(contact).filter(named -> !named.equals(stored));
            case GoesOn _, OnItsOwn _ -> Optional.empty();
        };
    }
}
