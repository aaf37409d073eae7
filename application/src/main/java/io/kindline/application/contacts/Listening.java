package io.kindline.application.contacts;

import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.Message;

/**
 * Hears what subscribers say, by whatever door, in the transaction that stores it. It may keep what
 * it hears in it and must not act.
 */
public interface Listening {

    void heard(Contact contact, Message message);
}
