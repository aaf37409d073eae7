package io.kindline.application.operators;

import io.kindline.domain.operators.AccessKey;
import io.kindline.domain.operators.AccessKeyId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A key as it is listed, without its secret, which nobody has. */
public record KeyLine(AccessKey key, State state, Optional<Instant> usedAt) {

    /** Whether it opens. */
    public enum State {
        OPEN,
        EXPIRED,
        REVOKED
    }

    static KeyLine of(AccessKey key, Map<AccessKeyId, Instant> uses, Instant now) {
        State state =
                key.revokedAt().isPresent()
                        ? State.REVOKED
                        : key.opensAt(now) ? State.OPEN : State.EXPIRED;
        return new KeyLine(key, state, Optional.ofNullable(uses.get(key.id())));
    }
}
