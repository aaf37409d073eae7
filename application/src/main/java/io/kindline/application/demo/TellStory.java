package io.kindline.application.demo;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.Optional;

/** Begins a story for a presenter. */
@UseCase(
        allowed = {Role.OPERATOR, Role.SUPERVISOR},
        readOnly = true)
public class TellStory {
    private final Storyteller teller;

    public TellStory(Storyteller teller) {
        this.teller = teller;
    }

    /**
     * Which story, and who plays the operator.
     *
     * @param story its id; empty for any
     */
    public record Command(Optional<String> story, StoryPart part) {}

    /** What became of it. */
    public enum Outcome {
        BEGUN,
        /** There is no such story here. */
        NO_SUCH_STORY
    }

    public Outcome handle(Actor.Staff actor, Command command) {
        return chosen(command)
                .map(story -> {
                    teller.begin(story, command.part(), actor);
                    return Outcome.BEGUN;
                })
                .orElse(Outcome.NO_SUCH_STORY);
    }

    private Optional<Story> chosen(Command command) {
        return command.story().isEmpty()
                ? teller.any()
                : teller.stories().stream()
                        .filter(story -> Optional.of(story.id()).equals(command.story()))
                        .findFirst();
    }
}
