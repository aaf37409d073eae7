package io.kindline.ui.operators;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Nobody may try this account for a while. */
final class SignInPaused extends LockedException {
    private static final long serialVersionUID = 1;

    private final Duration left;

    SignInPaused(Duration left) {
        super("too many attempts");
        this.left = left;
    }

    Duration left() {
        return left;
    }
}
