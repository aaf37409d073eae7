package io.kindline.ui.operators;

import io.kindline.application.operators.Passwords;
import io.kindline.domain.shared.OperatorId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Whose password was set lately, by whichever node. Asked of the database once in a few seconds and
 * beside the requests, so that none of them waits for it.
 */
@Component
class ChangedPasswords {
    private static final Logger log = LoggerFactory.getLogger(ChangedPasswords.class);
    private static final Duration ASKED_EVERY = Duration.ofSeconds(5);

    /** Longer than any session. */
    private static final Duration LOOKED_BACK = Duration.ofDays(7);

    private final Passwords passwords;
    private final InstantSource clock;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile Instant askedAt = Instant.EPOCH;
    private volatile Map<OperatorId, Instant> known = Map.of();

    ChangedPasswords(Passwords passwords, InstantSource clock) {
        this.passwords = passwords;
        this.clock = clock;
    }

    /** When the person's password was set, if that was lately; a few seconds late at most. */
    Optional<Instant> of(OperatorId person) {
        Instant now = clock.instant();
        if (now.isAfter(askedAt.plus(ASKED_EVERY)) && asking.compareAndSet(false, true)) {
            Thread.startVirtualThread(() -> ask(now));
        }
        return Optional.ofNullable(known.get(person));
    }

    private void ask(Instant now) {
        try {
            known = Map.copyOf(passwords.setSince(now.minus(LOOKED_BACK)));
        } catch (RuntimeException e) {
            log.debug("whose password changed is asked again later", e);
        } finally {
            askedAt = now;
            asking.set(false);
        }
    }
}
