package io.kindline.application.operators;

import io.kindline.domain.operators.Scope;
import io.kindline.domain.shared.Actor;
import java.util.Set;

/** A program that came in by an API key. */
public record ApiClient(Actor.Integration actor, Set<Scope> scopes) implements Caller {
    public ApiClient {
        scopes = Set.copyOf(scopes);
    }

    @Override
    public String getName() {
        return actor.auditName();
    }
}
