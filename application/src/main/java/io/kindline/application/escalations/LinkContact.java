package io.kindline.application.escalations;

import io.kindline.application.promises.MakePromise;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.escalations.Link;
import io.kindline.domain.promises.Due;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.promises.PromiseId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.util.Optional;

/**
 * One more contact waits for what a team was asked already. The subscriber is promised that he will
 * be told, by when the team should have answered; the answer reaches him by itself and keeps it.
 */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class LinkContact {
    private final EscalationBook book;
    private final MakePromise promise;

    public LinkContact(EscalationBook book, MakePromise promise) {
        this.book = book;
        this.promise = promise;
    }

    /**
     * Which contact waits for what.
     *
     * @param promise what the subscriber is promised; empty: nothing
     */
    public record Command(EscalationId escalation, ContactId contact, String promise) {}

    public EscalationOutcome handle(Actor.Staff actor, Command command) {
        Optional<Contact> contact = book.contacts().visible(actor, command.contact());
        if (contact.isEmpty()) {
            return new EscalationOutcome.NotFound();
        }
        return book.inTurn(
                actor,
                command.escalation(),
                open ->
                        switch (open) {
                            case Escalation.Functional functional ->
                                    link(actor, functional, contact.get(), command.promise());
                            case Escalation.Emergency _ ->
                                    new EscalationOutcome.Invalid(
                                            "Somebody in danger is looked after, not waited for.");
                        });
    }

    private EscalationOutcome link(
            Actor.Staff actor, Escalation.Functional asked, Contact contact, String words) {
        if (!contact.head().brand().equals(asked.what().brand())) {
            return new EscalationOutcome.NotFound();
        }
        Instant now = book.now();
        Optional<Link> waits =
                book.stores().links().of(asked.id()).stream()
                        .filter(link -> link.contact().equals(contact.id()))
                        .findFirst();
        if (waits.isPresent() && (words.isBlank() || waits.get().promise().isPresent())) {
            return new EscalationOutcome.Done(asked);
        }
        var link =
                new Link(
                        asked.id(),
                        contact.id(),
                        actor.id(),
                        now,
                        promised(actor, asked, contact, words, now));
        if (waits.isPresent()) {
            book.stores().links().promised(link);
        } else {
            book.stores().links().add(link);
            book.contacts()
                    .log(contact, actor, "waits-for-answer", asked.what().service().word(), now);
        }
        book.tell(asked);
        return new EscalationOutcome.Done(asked);
    }

    private Optional<PromiseId> promised(
            Actor.Staff actor,
            Escalation.Functional asked,
            Contact contact,
            String words,
            Instant now) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        Instant due =
                asked.watch().next().isAfter(now)
                        ? asked.watch().next()
                        : now.plus(asked.watch().every());
        var outcome =
                promise.handle(
                        actor,
                        new MakePromise.Command(
                                contact.id(), words, new Due.At(due), Promise.Way.MESSAGE));
        return switch (outcome) {
            case MakePromise.Outcome.Made(Promise.Open made) -> Optional.of(made.words().id());
            case MakePromise.Outcome.NotFound _ -> Optional.empty();
            case MakePromise.Outcome.Invalid _ ->
                    throw new IllegalArgumentException("a promise has 1 to 500 characters");
        };
    }
}
