package io.kindline.domain.contacts;

import java.time.Duration;
import java.time.Instant;

/**
 * When a subscriber who writes again goes on with the matter he had.
 *
 * @param within how long after its end a contact is reopened; later a new one begins
 */
public record Reopening(Duration within) {

    /** True when new words belong to the ended contact. */
    public boolean applies(Contact.Closed ended, Instant now) {
        return switch (ended.disposition().outcome()) {
            case SPAM, MERGED -> false;
            case SOLVED,
                    ANSWERED,
                    PROMISED,
                    FORWARDED,
                    HUMAN_REQUEST,
                    NO_REPLY,
                    ABANDONED,
                    REFUSED ->
                    now.isBefore(ended.at().plus(within));
        };
    }
}
