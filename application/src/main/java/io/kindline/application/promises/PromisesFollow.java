package io.kindline.application.promises;

import io.kindline.application.contacts.Listening;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.promises.Promises;

/** What was promised in a contact moves with it from hand to hand. */
public final class PromisesFollow implements Listening {
    private final Promises promises;

    public PromisesFollow(Promises promises) {
        this.promises = promises;
    }

    @Override
    public void heard(Contact contact, Message message) {
        // Words of subscribers change nothing in what we owe them.
    }

    @Override
    public void handedBack(Contact.Waiting contact) {
        promises.handBack(contact.id());
    }
}
