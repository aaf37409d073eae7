package io.kindline.application.topics;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.topics.Catalogue;
import io.kindline.domain.topics.Topics;
import java.util.Optional;

/** What contacts of a brand may be about and how they may end. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR, Role.ADMINISTRATOR},
        readOnly = true)
public class TopicsOfBrand {
    private final Topics topics;

    public TopicsOfBrand(Topics topics) {
        this.topics = topics;
    }

    /** Empty when the actor has no right to the brand. */
    public Optional<Catalogue> handle(Actor actor, BrandId brand) {
        return Optional.of(brand).filter(actor::maySee).map(topics::of);
    }
}
