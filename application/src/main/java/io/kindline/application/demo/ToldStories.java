package io.kindline.application.demo;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.List;
import java.util.Optional;

/** The stories a presenter can choose from, and how far his own is; none outside demo mode. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class ToldStories {
    private final Storyteller teller;

    public ToldStories(Storyteller teller) {
        this.teller = teller;
    }

    /** All stories, and the progress of the one told to the actor. */
    public record Shelf(List<Story> stories, Optional<StoryProgress> progress) {
        public Shelf {
            stories = List.copyOf(stories);
        }
    }

    public Shelf handle(Actor.Staff actor) {
        return new Shelf(teller.stories(), teller.progress(actor.id()));
    }
}
