package io.kindline.application.contacts;

import io.kindline.domain.contacts.Contact;

/** How states are spelt outside Kindline: in the API, in receipts and in stored rows. */
public final class ContactStates {
    private ContactStates() {}

    /** One of waiting, offered, active, parked, wrap-up, closed. */
    public static String nameOf(Contact contact) {
        return switch (contact) {
            case Contact.Waiting _ -> "waiting";
            case Contact.Offered _ -> "offered";
            case Contact.Active _ -> "active";
            case Contact.Parked _ -> "parked";
            case Contact.WrapUp _ -> "wrap-up";
            case Contact.Closed _ -> "closed";
        };
    }
}
