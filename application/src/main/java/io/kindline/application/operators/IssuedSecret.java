package io.kindline.application.operators;

import io.kindline.domain.operators.AccessKey;
import io.kindline.domain.operators.AccessKeyId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A new key with its secret, which is not kept and cannot be shown again. */
public record IssuedSecret(AccessKeyId id, String secret) {
    private static final int NAME_CHARACTERS_MAX = 200;

    static String requireName(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > NAME_CHARACTERS_MAX) {
            throw new IllegalArgumentException("a key's name has 1 to 200 characters");
        }
        return stripped;
    }

    /** Made by the actor, opening for so long from now. */
    static AccessKey.Terms terms(Actor actor, Optional<Duration> lasts, Instant now) {
        if (lasts.filter(time -> !time.isPositive()).isPresent()) {
            throw new IllegalArgumentException("a key lasts longer than nothing");
        }
        Optional<OperatorId> maker =
                actor instanceof Actor.Staff staff ? Optional.of(staff.id()) : Optional.empty();
        return new AccessKey.Terms(maker, lasts.map(now::plus));
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "IssuedSecret[" + id + "]";
    }
}
