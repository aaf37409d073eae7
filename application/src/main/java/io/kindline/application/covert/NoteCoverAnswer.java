package io.kindline.application.covert;

import io.kindline.application.contacts.ContactBook;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.covert.CoverAnswer;
import io.kindline.domain.covert.CoverQuestion;
import io.kindline.domain.covert.Silences;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/** What somebody who may only say yes or no has answered. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class NoteCoverAnswer {
    private final ContactBook book;
    private final Silences silences;
    private final LiveFeed live;
    private final InstantSource clock;

    public NoteCoverAnswer(
            ContactBook book, Silences silences, LiveFeed live, InstantSource clock) {
        this.book = book;
        this.silences = silences;
        this.live = live;
        this.clock = clock;
    }

    /** In which contact, what was asked, what was to be heard. */
    public record Command(ContactId contact, CoverQuestion question, CoverAnswer.Said said) {}

    public CovertOutcome handle(Actor.Staff actor, Command command) {
        Optional<Contact> contact = book.visible(actor, command.contact());
        if (contact.isEmpty()) {
            return new CovertOutcome.NotFound();
        }
        if (silences.keptIn(command.contact()).isEmpty()) {
            return new CovertOutcome.NotNow();
        }
        silences.add(
                command.contact(),
                new CoverAnswer(command.question(), command.said(), actor.id(), clock.instant()));
        live.publish(
                new LiveEvent.EscalationsChanged(
                        command.contact(), contact.get().head().brand(), Set.of()));
        return new CovertOutcome.Done();
    }
}
