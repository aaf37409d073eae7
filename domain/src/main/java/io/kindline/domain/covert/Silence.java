package io.kindline.domain.covert;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.subscribers.SubscriberId;
import java.time.Instant;

/** Nothing at all is sent to a person, because whoever is with her would see it (S3). */
public sealed interface Silence {

    /** Who is protected, and since when. */
    What what();

    /** In which contact it began; it protects the person in all of them. */
    record What(
            ContactId contact,
            SubscriberId subscriber,
            BrandId brand,
            OperatorId by,
            Instant since) {}

    /** In force. */
    record Kept(What what) implements Silence {

        /** A supervisor lets words through again, and says why that is safe. */
        public Lifted lift(OperatorId by, String reason, Instant now) {
            return new Lifted(what, by, now, reason);
        }
    }

    /** Over. */
    record Lifted(What what, OperatorId by, Instant at, String reason) implements Silence {

        /** The longest reason, in characters. */
        public static final int REASON_MAX = 500;

        /**
         * @throws IllegalArgumentException when the reason is blank or too long
         */
        public Lifted {
            reason = reason.replace("\0", "").strip();
            if (reason.isEmpty() || reason.length() > REASON_MAX) {
                throw new IllegalArgumentException(
                        "a reason has 1 to " + REASON_MAX + " characters");
            }
        }
    }
}
