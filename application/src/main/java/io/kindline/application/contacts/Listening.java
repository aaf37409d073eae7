package io.kindline.application.contacts;

import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.Message;
import java.util.List;

/**
 * Hears what subscribers say, by whatever door, and which contacts leave a hand, in the transaction
 * that stores it. It may keep what it hears in it and must not act.
 */
public interface Listening {

    void heard(Contact contact, Message message);

    /** Whoever held the contact does not any more, and it has not ended. */
    default void handedBack(Contact.Waiting contact) {}

    /** All of them, one after the other. */
    static Listening all(List<Listening> every) {
        List<Listening> each = List.copyOf(every);
        return new Listening() {
            @Override
            public void heard(Contact contact, Message message) {
                each.forEach(one -> one.heard(contact, message));
            }

            @Override
            public void handedBack(Contact.Waiting contact) {
                each.forEach(one -> one.handedBack(contact));
            }
        };
    }
}
