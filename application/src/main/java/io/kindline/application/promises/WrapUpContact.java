package io.kindline.application.promises;

import io.kindline.application.contacts.CloseContact;
import io.kindline.application.contacts.ContactBook;
import io.kindline.application.contacts.StepOutcome;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Disposition;
import io.kindline.domain.promises.Promise;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Ends a contact with what became of it and, where wanted, with what we promise to do next. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class WrapUpContact {
    private final CloseContact close;
    private final ContactBook book;
    private final PromiseBook promises;
    private final InstantSource clock;

    public WrapUpContact(
            CloseContact close, ContactBook book, PromiseBook promises, InstantSource clock) {
        this.close = close;
        this.book = book;
        this.promises = promises;
        this.clock = clock;
    }

    /** What became of it, and what follows. */
    public record Command(
            ContactId contact, Disposition disposition, Optional<FollowUp> followUp) {}

    /** What we will do after the contact, and by when; a promise of whoever closes it. */
    public record FollowUp(String text, Instant due) {}

    /** All of it, or nothing at all. */
    public StepOutcome handle(Actor.Staff actor, Command command) {
        Optional<Contact> contact = book.visible(actor, command.contact());
        if (contact.isEmpty()) {
            return new StepOutcome.NotFound();
        }
        Instant now = clock.instant();
        Optional<StepOutcome> wrong = command.followUp().flatMap(it -> wrong(it, now));
        if (wrong.isPresent()) {
            return wrong.get();
        }
        Optional<Promise.Open> promise =
                command.followUp()
                        .map(it ->
                                promises.draft(
                                        contact.get(),
                                        actor.id(),
                                        it.text(),
                                        now,
                                        it.due(),
                                        Promise.Way.MESSAGE));
        StepOutcome outcome = close.handle(actor, command.contact(), command.disposition());
        if (outcome instanceof StepOutcome.Done) {
            promise.ifPresent(promises::give);
        }
        return outcome;
    }

    private static Optional<StepOutcome> wrong(FollowUp followUp, Instant now) {
        String text = followUp.text().replace("\0", "").strip();
        if (text.isEmpty() || text.length() > Promise.Words.LENGTH_MAX) {
            return Optional.of(
                    new StepOutcome.Invalid(
                            "follow-up-text",
                            "A follow-up has 1 to "
                                    + Promise.Words.LENGTH_MAX
                                    + " characters; the contact was not closed."));
        }
        if (!followUp.due().isAfter(now)
                || followUp.due().isAfter(now.plus(Promise.Words.LONGEST))) {
            return Optional.of(
                    new StepOutcome.Invalid(
                            "follow-up-due",
                            "A follow-up is due at a time to come within a year; the contact was"
                                    + " not closed."));
        }
        return Optional.empty();
    }
}
