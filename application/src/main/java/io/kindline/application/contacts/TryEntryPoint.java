package io.kindline.application.contacts;

import io.kindline.application.audit.ChangeLog;
import io.kindline.application.audit.Portrait;
import io.kindline.application.shared.Ids;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.entrypoints.Standing;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.ContactAddress;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Sends a test message the whole way through a door, to see that it reaches the queue. It is a
 * rehearsal: nobody is offered it, and nothing of it stays.
 */
@UseCase(allowed = Role.ADMINISTRATOR)
public class TryEntryPoint {
    private static final Actor TESTER = new Actor.Clockwork("door-test");
    private static final MessageText WORDS = MessageText.of("Test of this entry point");

    private final Doors doors;
    private final ReceiveMessage receive;
    private final Contacts contacts;
    private final Noting noting;
    private final Ids ids;

    public TryEntryPoint(
            Doors doors, ReceiveMessage receive, Contacts contacts, Noting noting, Ids ids) {
        this.doors = doors;
        this.receive = receive;
        this.contacts = contacts;
        this.noting = noting;
        this.ids = ids;
    }

    /** Where it goes in, and how it is taken back. */
    public record Doors(EntryPoints entryPoints, Queues queues, Rehearsal rehearsal) {}

    /** How it is noted. */
    public record Noting(ChangeLog changes, InstantSource clock) {}

    /** How it went. */
    public sealed interface Outcome {

        /** It waits, or waited, in the queue; an opening when the door is closed now. */
        record Reached(Queue queue, Optional<Instant> opensAt) implements Outcome {}

        /** There is no such door in the administrator's brands. */
        record NotFound() implements Outcome {}

        /** The door is retired and lets nothing in. */
        record Retired() implements Outcome {}

        /** It was stored, but waits in no queue. */
        record NotWaiting() implements Outcome {}

        /** It was not stored; the log tells more. */
        record Failed() implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, EntryPointId id) {
        Optional<EntryPoint> found =
                doors.entryPoints().all().stream()
                        .filter(door -> door.id().equals(id) && actor.maySee(door.brand()))
                        .findFirst();
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        EntryPoint door = found.get();
        Instant now = noting.clock().instant();
        Outcome outcome =
                door.standing() == Standing.RETIRED
                        ? new Outcome.Retired()
                        : doors.rehearsal().of(() -> sent(door, now));
        noting.changes()
                .record(
                        actor,
                        new ChangeLog.Change(
                                "entry-point.tested",
                                "entry-point:" + id.value(),
                                Optional.of(door.brand()),
                                Portrait.NOTHING,
                                Portrait.NOTHING.with(
                                        "outcome", outcome.getClass().getSimpleName())),
                        now);
        return outcome;
    }

    private Outcome sent(EntryPoint door, Instant now) {
        String key = ids.next().toString();
        var message =
                new ReceiveMessage.Command(
                        door,
                        new ContactAddress("kindline-test-" + key),
                        "Test",
                        WORDS,
                        Optional.empty(),
                        List.of(new InboundLedger.SourceKey("test:" + door.id().value(), key)),
                        key.replace("-", ""),
                        List.of(),
                        Arrival.UNKNOWN);
        return switch (receive.handle(TESTER, message)) {
            case ReceiveMessage.Outcome.Stored(var receipt, _) ->
                    contacts.find(receipt.contact())
                            .map(contact -> reached(contact, door, now))
                            .orElseGet(Outcome.NotWaiting::new);
            case ReceiveMessage.Outcome.KeyTaken _, ReceiveMessage.Outcome.NoSuchDoor _ ->
                    new Outcome.Failed();
        };
    }

    private Outcome reached(Contact contact, EntryPoint door, Instant now) {
        return switch (contact) {
            case Contact.Unassigned waiting ->
                    new Outcome.Reached(
                            doors.queues().byId(waiting.head().queue()),
                            door.hours().isOpenAt(now)
                                    ? Optional.empty()
                                    : door.hours().nextOpening(now));
            case Contact.Held _, Contact.Closed _ -> new Outcome.NotWaiting();
        };
    }
}
