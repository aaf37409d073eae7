package io.kindline.application.contacts;

import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.Message;

/**
 * Hears which of our messages failed for good, in the transaction that stores it: what counted as
 * told does not any more.
 */
@FunctionalInterface
public interface Undelivered {

    /**
     * The message failed for good.
     *
     * @param contact in which it was written
     */
    void failed(Contact contact, Message message);
}
