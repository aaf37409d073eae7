package io.kindline.application.promises;

import io.kindline.application.contacts.ContactBook;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.shared.Ids;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.promises.PromiseId;
import io.kindline.domain.promises.Promises;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * An operator promises a subscriber something; "let me check" is a promise of two minutes (S22).
 */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class MakePromise {
    private static final Duration LONGEST = Duration.ofDays(366);

    private final ContactBook book;
    private final Promises promises;
    private final LiveFeed live;
    private final InstantSource clock;
    private final Ids ids;

    public MakePromise(
            ContactBook book, Promises promises, LiveFeed live, InstantSource clock, Ids ids) {
        this.book = book;
        this.promises = promises;
        this.live = live;
        this.clock = clock;
        this.ids = ids;
    }

    /** What is promised in which contact, and how long from now it may take. */
    public record Command(ContactId contact, String text, Duration within) {}

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
        if (!command.within().isPositive() || command.within().compareTo(LONGEST) > 0) {
            return new Outcome.Invalid();
        }
        return made(actor, command, contact.get());
    }

    private Outcome made(Actor.Staff actor, Command command, Contact contact) {
        Instant now = clock.instant();
        Promise.Open promise;
        try {
            promise =
                    new Promise.Open(
                            new Promise.Words(
                                    new PromiseId(ids.next()),
                                    contact.id(),
                                    contact.head().subscriber(),
                                    contact.head().brand(),
                                    actor.id(),
                                    command.text(),
                                    now,
                                    now.plus(command.within())));
        } catch (IllegalArgumentException _) {
            return new Outcome.Invalid();
        }
        promises.add(promise);
        live.publish(new LiveEvent.PromisesChanged(contact.id(), actor.id()));
        return new Outcome.Made(promise);
    }
}
