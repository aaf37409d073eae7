package io.kindline.application.audit;

import java.util.Set;

/** Which entries of the trail tell that somebody read personal data. */
public final class Readings {

    /** The actions; further ones that read persons belong here. */
    public static final Set<String> ACTIONS =
            Set.of(
                    "subscriber.viewed",
                    "subscriber.number-revealed",
                    "subscriber.searched",
                    "contact.viewed",
                    "attachment.fetched",
                    "mail.original-read",
                    "person.exported",
                    "audit.access-log-read",
                    "audit.trail-read",
                    "audit.exported",
                    "relay.candidates-searched",
                    "relay.calls-listed",
                    "relay.number-shown");

    private Readings() {}
}
