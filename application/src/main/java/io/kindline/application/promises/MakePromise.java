package io.kindline.application.promises;

import io.kindline.application.contacts.ContactBook;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.promises.Due;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.Subscribers;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * An operator promises a subscriber something; "let me check" is a promise of two minutes (S22).
 */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class MakePromise {
    private final ContactBook book;
    private final PromiseBook promises;
    private final Subscribers subscribers;
    private final InstantSource clock;

    public MakePromise(
            ContactBook book, PromiseBook promises, Subscribers subscribers, InstantSource clock) {
        this.book = book;
        this.promises = promises;
        this.subscribers = subscribers;
        this.clock = clock;
    }

    /** What is promised in which contact, by when, and how he is to be told. */
    public record Command(ContactId contact, String text, Due due, Promise.Way tell) {

        /** So long from now, told in writing. */
        public Command(ContactId contact, String text, Duration within) {
            this(contact, text, new Due.Within(within), Promise.Way.MESSAGE);
        }
    }

    /** How it went. */
    public sealed interface Outcome {

        /** Given. */
        record Made(Promise.Open promise) implements Outcome {}

        /** There is no such contact, or it is of a brand the actor may not see. */
        record NotFound() implements Outcome {}

        /** The text is blank or too long, or the time is not to come within a year. */
        record Invalid() implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, Command command) {
        Optional<Contact> contact = book.visible(actor, command.contact());
        if (contact.isEmpty()) {
            return new Outcome.NotFound();
        }
        Instant now = clock.instant();
        Promise.Open promise;
        try {
            promise =
                    promises.draft(
                            contact.get(),
                            actor.id(),
                            command.text(),
                            now,
                            command.due().momentFor(zoneOf(contact.get()), now),
                            command.tell());
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException _) {
            return new Outcome.Invalid();
        }
        promises.give(promise);
        return new Outcome.Made(promise);
    }

    private ZoneId zoneOf(Contact contact) {
        return subscribers
                .find(contact.head().subscriber())
                .map(subscriber -> subscriber.home().zone())
                .orElse(ZoneOffset.UTC);
    }
}
