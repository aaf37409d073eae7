package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Tickets;
import io.kindline.domain.contacts.WaitingTicket;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.QueueId;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Hands a contact on with a word of context: to a queue, or to a colleague first of all. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR, Role.SYSTEM})
public class TransferContact {
    private final ContactBook book;
    private final Queues queues;
    private final InstantSource clock;

    public TransferContact(ContactBook book, Queues queues, InstantSource clock) {
        this.book = book;
        this.queues = queues;
        this.clock = clock;
    }

    /** Where to, and what the next operator must know. */
    public record Command(ContactId contact, Target target, String context) {}

    /** Whom it goes to. */
    public sealed interface Target {

        /** Whoever serves that queue. */
        record ToQueue(QueueId queue) implements Target {}

        /** This colleague first; others of the same queue when he does not come. */
        record ToColleague(OperatorId colleague) implements Target {}
    }

    public StepOutcome handle(Actor actor, Command command) {
        if (command.context().length() > MessageText.LENGTH_MAX) {
            return new StepOutcome.Invalid(
                    "context", "The words have " + MessageText.LENGTH_MAX + " characters at most.");
        }
        return book.inHand(actor, command.contact(), held -> transfer(actor, held, command));
    }

    private StepOutcome transfer(Actor actor, Contact.Held held, Command command) {
        Instant now = clock.instant();
        Queue queue = queueOf(held, command.target());
        if (!queue.brand().equals(held.head().brand())) {
            return new StepOutcome.Invalid("queue", "That queue belongs to another brand.");
        }
        WaitingTicket ticket = Tickets.in(queue, colleague(command.target()), now);
        Contact.Waiting waiting = held.handBack(queue.id(), ticket);
        StepOutcome.Done done = book.store(held, waiting);
        book.log(waiting, actor, "transferred", command.context(), now);
        return done;
    }

    private Queue queueOf(Contact.Held held, Target target) {
        return switch (target) {
            case Target.ToQueue(QueueId queue) -> queues.byId(queue);
            case Target.ToColleague _ -> queues.byId(held.head().queue());
        };
    }

    private static Optional<OperatorId> colleague(Target target) {
        return switch (target) {
            case Target.ToQueue _ -> Optional.empty();
            case Target.ToColleague(OperatorId colleague) -> Optional.of(colleague);
        };
    }
}
