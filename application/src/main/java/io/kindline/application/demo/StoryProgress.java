package io.kindline.application.demo;

import io.kindline.domain.contacts.ContactId;
import java.util.Optional;

/**
 * How far a story is.
 *
 * @param story its id
 * @param step the index of the step under way; the number of steps when it is over
 * @param contact the one in which it goes on now
 */
public record StoryProgress(
        String story, StoryPart part, int step, State state, Optional<ContactId> contact) {

    /** What the story waits for. */
    public enum State {
        /** The simulator acts. */
        GOES_ON,
        /** The presenter is to act. */
        YOUR_TURN,
        ENDED,
        /** Somebody else took the contact, a door was closed, or nobody acted for long. */
        BROKEN_OFF
    }
}
