package io.kindline.application.chat;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.chat.ChatId;
import io.kindline.domain.satisfaction.Mark;
import io.kindline.domain.satisfaction.Rating;
import io.kindline.domain.satisfaction.Ratings;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;

/** A visitor says how he was served: once a contact, when it has come to an end (scenario S27). */
@UseCase(allowed = Role.VISITOR)
public class RateChat {
    private final Chats chats;
    private final Ratings ratings;
    private final InstantSource clock;

    public RateChat(Chats chats, Ratings ratings, InstantSource clock) {
        this.chats = chats;
        this.ratings = ratings;
        this.clock = clock;
    }

    /** Two marks and a word, which may be empty. */
    public record Command(Mark quality, Mark speed, String comment) {}

    /** What became of it. */
    public enum Outcome {
        STORED,
        RATED_BEFORE,
        /** The conversation has not ended. */
        TOO_EARLY
    }

    public Outcome handle(Actor.Visitor actor, Command command) {
        ChatState state = chats.state(new ChatId(actor.chatId()));
        if (state.phase() != ChatState.Phase.CLOSED || state.contact().isEmpty()) {
            return Outcome.TOO_EARLY;
        }
        var rating =
                new Rating(
                        state.contact().get(),
                        state.operator(),
                        command.quality(),
                        command.speed(),
                        command.comment(),
                        clock.instant());
        return switch (ratings.add(rating)) {
            case NOW -> Outcome.STORED;
            case BEFORE -> Outcome.RATED_BEFORE;
        };
    }
}
