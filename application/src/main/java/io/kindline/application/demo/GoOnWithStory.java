package io.kindline.application.demo;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.Optional;

/** A presenter leaves out what his story waits for. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class GoOnWithStory {
    private final Storyteller teller;

    public GoOnWithStory(Storyteller teller) {
        this.teller = teller;
    }

    /** How far the story is; empty when he plays none. */
    public Optional<StoryProgress> handle(Actor.Staff actor) {
        teller.goOn(actor.id());
        return teller.progress(actor.id());
    }
}
