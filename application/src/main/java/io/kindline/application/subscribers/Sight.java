package io.kindline.application.subscribers;

import io.kindline.application.shared.NotAllowed;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import java.util.Set;

/** Behind which walls an actor may look for people. */
final class Sight {
    private Sight() {}

    /**
     * @throws NotAllowed for actors who may look for nobody
     */
    static Set<BrandId> brandsOf(Actor actor) {
        return switch (actor) {
            case Actor.Staff staff -> staff.brands();
            case Actor.Integration integration -> integration.brands();
            case Actor.Visitor _, Actor.Clockwork _ ->
                    throw new NotAllowed("searching is for staff and integrations");
        };
    }
}
