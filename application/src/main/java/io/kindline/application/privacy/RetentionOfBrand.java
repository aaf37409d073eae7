package io.kindline.application.privacy;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.privacy.Keeping;
import io.kindline.domain.privacy.Retention;
import io.kindline.domain.privacy.Retentions;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How long a brand keeps what, and how far it has been let go. */
@UseCase(allowed = Role.ADMINISTRATOR, readOnly = true)
public class RetentionOfBrand {
    private final Retentions rules;

    public RetentionOfBrand(Retentions rules) {
        this.rules = rules;
    }

    /** Empty when the actor has no right to the brand; what is kept for ever is not in the map. */
    public Optional<Map<Keeping, Retention>> handle(Actor actor, BrandId brand) {
        return Optional.of(brand).filter(actor::maySee).map(this::rulesOf);
    }

    private Map<Keeping, Retention> rulesOf(BrandId brand) {
        var found = new EnumMap<Keeping, Retention>(Keeping.class);
        for (Keeping what : Keeping.values()) {
            rules.find(brand, what).ifPresent(rule -> found.put(what, rule));
        }
        return found;
    }
}
