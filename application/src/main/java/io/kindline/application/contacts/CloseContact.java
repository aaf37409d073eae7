package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.ContactHead;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Disposition;
import io.kindline.domain.contacts.Outcome;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.domain.topics.Catalogue.Missing;
import io.kindline.domain.topics.Topics;
import java.time.InstantSource;
import java.util.Optional;

/** Ends a contact with what became of it: the wrap-up of an operator. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class CloseContact {
    private static final int NOTE_MAX = 2_000;

    private final ContactBook book;
    private final Topics topics;
    private final InstantSource clock;

    public CloseContact(ContactBook book, Topics topics, InstantSource clock) {
        this.book = book;
        this.topics = topics;
        this.clock = clock;
    }

    public StepOutcome handle(Actor actor, ContactId id, Disposition disposition) {
        if (disposition.outcome() == Outcome.MERGED) {
            return new StepOutcome.Invalid("outcome", "Use merging to join two contacts.");
        }
        if (disposition.outcome() == Outcome.REFUSED
                && disposition.note().isBlank()
                && !actor.roles().contains(Role.SUPERVISOR)) {
            return new StepOutcome.Invalid(
                    "alternative",
                    "A refusal needs what was offered instead, in the note; or a supervisor closes"
                            + " it.");
        }
        if (disposition.note().length() > NOTE_MAX) {
            return new StepOutcome.Invalid(
                    "note", "A note has " + NOTE_MAX + " characters at most.");
        }
        return book.inHand(
                actor,
                id,
                held ->
                        missing(held.head(), disposition)
                                .<StepOutcome>map(CloseContact::refusal)
                                .orElseGet(() ->
                                        book.end(held, held.close(disposition, clock.instant()))));
    }

    /** What the brand asks for; a topic chosen before counts. */
    private Optional<Missing> missing(ContactHead head, Disposition disposition) {
        var whole =
                disposition.topic().isEmpty()
                        ? new Disposition(
                                disposition.outcome(),
                                head.topic(),
                                disposition.emotionAtEnd(),
                                disposition.note())
                        : disposition;
        return topics.of(head.brand()).missing(whole);
    }

    private static StepOutcome.Invalid refusal(Missing missing) {
        return switch (missing) {
            case OUTCOME ->
                    new StepOutcome.Invalid(
                            "outcome-retired", "The brand does not offer this outcome any more.");
            case TOPIC ->
                    new StepOutcome.Invalid(
                            "topic-needed", "The brand asks for a topic with this outcome.");
            case NOTE ->
                    new StepOutcome.Invalid(
                            "note-needed", "The brand asks for a note with this outcome.");
        };
    }
}
