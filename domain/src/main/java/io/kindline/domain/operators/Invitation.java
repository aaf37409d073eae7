package io.kindline.domain.operators;

import io.kindline.domain.shared.OperatorId;
import java.time.Instant;

/**
 * Lets somebody choose a password of his own, once, by a link that only he is given.
 *
 * @param secret the hash of the link's secret
 * @param expiresAt from then on it opens nothing
 */
public record Invitation(SecretHash secret, OperatorId person, Instant expiresAt) {

    /** True while it opens. */
    public boolean isOpenAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
