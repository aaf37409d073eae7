package io.kindline.application.operators;

import io.kindline.domain.shared.Actor;
import java.security.Principal;

/** Whoever came in: a person, or a program with an API key. */
public sealed interface Caller extends Principal permits SignedIn, ApiClient {

    /** On whose behalf use cases run. */
    Actor actor();
}
