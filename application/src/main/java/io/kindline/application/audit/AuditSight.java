package io.kindline.application.audit;

import io.kindline.application.shared.NotAllowed;
import io.kindline.domain.audit.Chain;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which chains an actor may read: the house's and those of his brands. */
final class AuditSight {
    private AuditSight() {}

    /**
     * @throws NotAllowed for whoever is no person
     */
    static Set<Chain> of(Actor actor) {
        if (!(actor instanceof Actor.Staff staff)) {
            throw new NotAllowed("the audit trail is read by people");
        }
        Stream<Optional<BrandId>> brands = staff.brands().stream().map(Optional::of);
        return Stream.concat(Stream.of(Optional.<BrandId>empty()), brands)
                .map(Chain::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
