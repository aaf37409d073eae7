package io.kindline.application.contacts;

import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import java.util.Set;

/** The brands an actor may see, for queries that narrow by them. */
final class VisibleBrands {
    private VisibleBrands() {}

    static Set<BrandId> of(Actor actor) {
        return switch (actor) {
            case Actor.Staff staff -> staff.brands();
            case Actor.Integration integration -> integration.brands();
            case Actor.Visitor visitor -> Set.of(visitor.brand());
            case Actor.Clockwork _ ->
                    throw new IllegalArgumentException("a job reads by use cases of its own");
        };
    }
}
