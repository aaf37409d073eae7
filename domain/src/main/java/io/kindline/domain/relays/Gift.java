package io.kindline.domain.relays;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Money;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;

/**
 * Something that a subscriber gave, or wished to give, to one of us (S10).
 *
 * @param what 1 to {@value #LENGTH_MAX} characters
 * @param worth about what it is worth; nothing or more
 * @param to who was given it, and enters it
 */
public record Gift(
        GiftId id,
        ContactId contact,
        SubscriberId subscriber,
        BrandId brand,
        String what,
        Money worth,
        Fate fate,
        OperatorId to,
        Instant at) {
    /** The longest description, in characters. */
    public static final int LENGTH_MAX = 300;

    /** What became of it. */
    public enum Fate {
        ACCEPTED,
        DECLINED
    }

    /**
     * @throws IllegalArgumentException when it is not said what, or it is worth less than nothing
     */
    public Gift {
        what = what.replace("\0", "").strip();
        if (what.isEmpty() || what.length() > LENGTH_MAX || worth.minorUnits() < 0) {
            throw new IllegalArgumentException(
                    "a gift has 1 to " + LENGTH_MAX + " characters and is worth nothing or more");
        }
    }
}
