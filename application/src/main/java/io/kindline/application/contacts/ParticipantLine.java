package io.kindline.application.contacts;

import io.kindline.domain.contacts.Participant;
import io.kindline.domain.contacts.ParticipantId;

/**
 * Somebody beside the subscriber as staff sees him.
 *
 * @param name as his mail or another's gave it; may be empty, and nothing in it is trusted
 * @param address masked
 */
public record ParticipantLine(ParticipantId id, String name, String address, Standing standing) {

    /** What he is in the contact. */
    public enum Standing {
        /** A mail went to him too. */
        ADDRESSED,
        /** An operator added him: he gets answers in copy. */
        JOINED
    }

    static ParticipantLine of(Participant one) {
        Participant.Person who = one.who();
        return new ParticipantLine(
                who.id(),
                who.name(),
                who.address().masked(),
                switch (one) {
                    case Participant.Addressed _ -> Standing.ADDRESSED;
                    case Participant.Joined _ -> Standing.JOINED;
                });
    }
}
