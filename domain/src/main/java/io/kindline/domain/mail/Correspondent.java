package io.kindline.domain.mail;

import io.kindline.domain.subscribers.ContactAddress;

/**
 * Somebody in a header of a mail.
 *
 * @param name as given, empty when none was; at most 200 characters, nothing in it is trusted
 */
public record Correspondent(String name, ContactAddress address) {

    /** Never the name or the whole address. */
    @Override
    public String toString() {
        return address.masked();
    }
}
