package io.kindline.application.escalations;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.escalations.DictatedNumber;
import io.kindline.domain.escalations.Escalation;
import io.kindline.domain.escalations.EscalationId;
import io.kindline.domain.escalations.Service;
import io.kindline.domain.escalations.Task;
import io.kindline.domain.escalations.TaskId;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.util.Optional;

/**
 * A service is to be called, or was: a call goes to the task of that service which nobody has
 * called for yet, else to a new one. What repairs a service waits for what may save a life (S2).
 */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class AddTask {
    private final EscalationBook book;

    public AddTask(EscalationBook book) {
        this.book = book;
    }

    /**
     * Which service, and what is known of the call.
     *
     * @param who whom one spoke to; empty while nobody was called
     * @param number as dictated, kept apart from the caller's own
     */
    public record Command(
            EscalationId escalation,
            Service service,
            String who,
            Optional<DictatedNumber> number,
            String reference,
            Optional<Instant> eta) {}

    /** How it went. */
    public sealed interface Outcome {

        /** Noted. */
        record Added(Task.Open task, Order order) implements Outcome {}

        /** Not noted. */
        record Refused(EscalationOutcome why) implements Outcome {}
    }

    /** Whether it can be done now. */
    public enum Order {
        NEXT,
        /** Something that may save a life comes first. */
        BLOCKED
    }

    public Outcome handle(Actor.Staff actor, Command command) {
        var added = new Task.Open[1];
        EscalationOutcome outcome =
                book.inTurn(
                        actor,
                        command.escalation(),
                        open -> {
                            added[0] = add(actor, command, open);
                            book.tell(open);
                            return new EscalationOutcome.Done(open);
                        });
        if (!(outcome instanceof EscalationOutcome.Done(Escalation escalation))) {
            return new Outcome.Refused(outcome);
        }
        boolean blocked = book.stores().tasks().of(escalation.what().contact()).isBlocked(added[0]);
        return new Outcome.Added(added[0], blocked ? Order.BLOCKED : Order.NEXT);
    }

    private Task.Open add(Actor.Staff actor, Command command, Escalation.Open open) {
        Instant now = book.now();
        Optional<Task.Call> call =
                command.who().isBlank() && command.number().isEmpty()
                        ? Optional.empty()
                        : Optional.of(call(actor, command, now));
        Optional<Task.Open> waiting =
                call.flatMap(_ ->
                        book.stores().tasks().of(open.what().contact()).tasks().stream()
                                .filter(Task.Open.class::isInstance)
                                .map(Task.Open.class::cast)
                                .filter(task -> task.order().escalation().equals(open.id()))
                                .filter(task -> task.order().service() == command.service())
                                .filter(task -> task.call().isEmpty())
                                .findFirst());
        if (waiting.isPresent()) {
            Task.Open called = waiting.get().called(call.orElseThrow());
            book.stores().tasks().save(called);
            return called;
        }
        var task =
                new Task.Open(
                        new Task.Order(
                                new TaskId(book.newId()),
                                open.id(),
                                command.service(),
                                actor.id(),
                                now),
                        call);
        book.stores().tasks().add(task);
        return task;
    }

    private static Task.Call call(Actor.Staff actor, Command command, Instant now) {
        String who = command.who().isBlank() ? command.service().word() : command.who();
        return new Task.Call(
                who, command.number(), command.reference(), command.eta(), actor.id(), now);
    }
}
