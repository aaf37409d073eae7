package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.InstantSource;

/** Kindline itself says something to a subscriber, under the persona of the door. */
@UseCase(allowed = {Role.SYSTEM})
public class SayAutomatically {
    private final ContactBook book;
    private final InstantSource clock;

    public SayAutomatically(ContactBook book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Nothing is said in a contact that is not there. */
    public void handle(Actor actor, ContactId id, MessageText text) {
        book.visible(actor, id)
                .ifPresent(contact ->
                        book.say(
                                contact,
                                new Author.Automatic(),
                                text,
                                new Delivery.Queued(),
                                clock.instant()));
    }
}
