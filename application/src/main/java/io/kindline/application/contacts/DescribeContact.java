package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactHead;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.Optional;

/** Says how the subscriber felt at the start and what the contact is about. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class DescribeContact {
    private static final int TOPIC_MAX = 60;

    private final ContactBook book;

    public DescribeContact(ContactBook book) {
        this.book = book;
    }

    /** What is now known; empty keeps what was. */
    public record Command(
            ContactId contact, Optional<Emotion> emotionAtStart, Optional<String> topic) {}

    public StepOutcome handle(Actor actor, Command command) {
        if (command.topic().filter(topic -> topic.length() > TOPIC_MAX).isPresent()) {
            return new StepOutcome.Invalid("topic", "There is no such topic.");
        }
        return book.inHand(
                actor,
                command.contact(),
                held -> {
                    ContactHead head =
                            held.head()
                                    .described(
                                            command.emotionAtStart()
                                                    .orElse(held.head().emotionAtStart()),
                                            command.topic()
                                                    .map(topic -> topic.replace("\0", ""))
                                                    .orElse(held.head().topic()));
                    Contact next = held.with(head);
                    return book.store(held, next);
                });
    }
}
