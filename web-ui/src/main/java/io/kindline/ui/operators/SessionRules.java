package io.kindline.ui.operators;

import io.kindline.domain.operators.Operators;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a session is measured by at each request. */
@Component
class SessionRules {
    private final Operators operators;
    private final ChangedPasswords changed;
    private final InstantSource clock;
    private final Duration longest;

    SessionRules(
            Operators operators,
            ChangedPasswords changed,
            InstantSource clock,
            @Value("${kindline.security.session-max:16h}") Duration longest) {
        this.operators = operators;
        this.changed = changed;
        this.clock = clock;
        this.longest = longest;
    }

    /** A filter of a chain; as a bean it would be made before there is a database. */
    FreshRoles filter() {
        return new FreshRoles(operators, changed::of, clock, longest);
    }
}
