package io.kindline.application.contacts;

import io.kindline.application.contacts.InboundLedger.Receipt;
import io.kindline.application.contacts.InboundLedger.SourceKey;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactHead;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.Contacts.AtTheDoor;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.contacts.Emotion;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Priority;
import io.kindline.domain.contacts.Tickets;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.SlaClocks;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.domain.subscribers.SubscriberId;
import io.kindline.domain.subscribers.Subscribers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A subscriber writes: his words are stored in the contact he has open at the door, in the one that
 * ended lately, or in a new one that waits in the door's queue.
 */
@UseCase(allowed = {Role.INTEGRATION, Role.VISITOR, Role.SYSTEM})
public class ReceiveMessage {
    private final Intake intake;
    private final Contacts contacts;
    private final ContactBook book;
    private final Subscribers subscribers;
    private final InboundLedger ledger;
    private final GoingOn goingOn;

    public ReceiveMessage(
            Intake intake,
            Contacts contacts,
            ContactBook book,
            Subscribers subscribers,
            InboundLedger ledger) {
        this.intake = intake;
        this.contacts = contacts;
        this.book = book;
        this.subscribers = subscribers;
        this.ledger = ledger;
        this.goingOn = new GoingOn(intake, contacts, book);
    }

    /**
     * What came in.
     *
     * @param entryPoint the door, which the caller looked up
     * @param name as the channel gave it, empty when it gave none
     * @param language what the sender writes, the door's own when empty
     * @param keys the caller's own names for the message; under each it is stored once
     * @param bodyHash SHA-256 in hex of all that was sent
     * @param arrival how it came, kept apart from the message
     * @param manner how it came; {@link Manner#SPOKEN} but for mails
     */
    public record Command(
            EntryPoint entryPoint,
            ContactAddress from,
            String name,
            MessageText text,
            Optional<Language> language,
            List<SourceKey> keys,
            String bodyHash,
            List<AttachmentFiles.File> files,
            Arrival arrival,
            Manner manner) {

        public Command {
            keys = List.copyOf(keys);
            files = List.copyOf(files);
        }

        /** Words of a person, by themselves. */
        public Command(
                EntryPoint entryPoint,
                ContactAddress from,
                String name,
                MessageText text,
                Optional<Language> language,
                List<SourceKey> keys,
                String bodyHash,
                List<AttachmentFiles.File> files,
                Arrival arrival) {
            this(
                    entryPoint,
                    from,
                    name,
                    text,
                    language,
                    keys,
                    bodyHash,
                    files,
                    arrival,
                    Manner.SPOKEN);
        }
    }

    /** How it went. */
    public sealed interface Outcome {

        /** Stored, now or when the same came before; {@code again} tells which. */
        record Stored(Receipt receipt, Repetition repetition) implements Outcome {}

        /** Something else was stored under the key before. */
        record KeyTaken() implements Outcome {}

        /** The door is of a brand that the actor may not see, as if it were not there. */
        record NoSuchDoor() implements Outcome {}
    }

    /** Whether this call stored the message or an earlier one did. */
    public enum Repetition {
        FIRST,
        AGAIN
    }

    public Outcome handle(Actor actor, Command command) {
        if (!actor.maySee(command.entryPoint().brand())) {
            return new Outcome.NoSuchDoor();
        }
        Optional<Receipt> before = ledger.find(command.keys());
        if (before.isPresent()) {
            return before.get().bodyHash().equals(command.bodyHash())
                    ? new Outcome.Stored(before.get(), Repetition.AGAIN)
                    : new Outcome.KeyTaken();
        }
        Receipt receipt = store(command, intake.clock().instant());
        ledger.remember(receipt);
        return new Outcome.Stored(receipt, Repetition.FIRST);
    }

    private Receipt store(Command command, Instant now) {
        Optional<Contact> joined = joinedBySomebody(command, now);
        Contact contact = joined.orElseGet(() -> contactFor(command, now));
        Message message =
                book.say(
                        contact,
                        joined.isPresent() ? command.manner().author() : new Author.Subscriber(),
                        command.text(),
                        new Delivery.None(),
                        now,
                        command.entryPoint().id());
        book.attach(message, command.files());
        if (!command.arrival().equals(Arrival.UNKNOWN)) {
            ledger.keep(message.id(), command.arrival(), now);
        }
        return new Receipt(
                command.keys(),
                command.bodyHash(),
                contact.id(),
                message.id(),
                ContactStates.nameOf(contact),
                now);
    }

    /** The contact that somebody added to it writes in; where it cannot go on he has his own. */
    private Optional<Contact> joinedBySomebody(Command command, Instant now) {
        return goingOn.named(command)
                .filter(_ -> command.manner().joining().isPresent())
                .flatMap(named -> continued(named, Optional.empty(), command, now));
    }

    private Contact contactFor(Command command, Instant now) {
        EntryPoint door = command.entryPoint();
        Optional<SubscriberId> known =
                subscribers.known(door.channel(), command.from(), door.brand());
        if (known.isEmpty()) {
            return opened(command, provisional(command, now), Optional.empty(), now);
        }
        AtTheDoor had = contacts.lookUp(known.get(), door.id());
        return goingOn.in(command, had, known.get())
                .flatMap(latest -> continued(latest, had.knownBy(), command, now))
                .orElseGet(() -> opened(command, known.get(), had.knownBy(), now));
    }

    private static boolean isNamed(Contact contact, Command command) {
        return command.manner().goesOn().filter(contact.id()::equals).isPresent();
    }

    private Optional<Contact> continued(
            Contact latest, Optional<OperatorId> knownBy, Command command, Instant now) {
        EntryPoint door = command.entryPoint();
        boolean program = command.manner().writer() == Manner.Writer.PROGRAM;
        return switch (latest) {
            case Contact.Open open when program -> Optional.of(open);
            case Contact.Closed closed when program ->
                    isNamed(closed, command) || intake.policy().reopening().applies(closed, now)
                            ? Optional.of(closed)
                            : Optional.empty();
            case Contact.Open open -> Optional.of(goingOn.heard(open, door, now));
            case Contact.Closed closed when intake.policy().reopening().applies(closed, now) ->
                    Optional.of(goingOn.reopened(closed, knownBy, door, now));
            case Contact.Closed _ -> Optional.empty();
        };
    }

    private Contact opened(
            Command command, SubscriberId subscriber, Optional<OperatorId> knownBy, Instant now) {
        EntryPoint door = command.entryPoint();
        var head =
                new ContactHead(
                        new ContactId(intake.ids().next()),
                        subscriber,
                        door.brand(),
                        door.id(),
                        door.queue(),
                        Priority.NORMAL,
                        intake.languages().served().nearest(command.language(), door.language()),
                        now,
                        Emotion.UNKNOWN,
                        ContactHead.NO_TOPIC,
                        SlaClocks.started(door.targets(), door.hours(), now),
                        0);
        var contact =
                new Contact.Waiting(
                        head, Tickets.in(intake.queues().byId(door.queue()), knownBy, now));
        book.open(contact, command.manner().heading().orElse(command.text()));
        return contact;
    }

    private SubscriberId provisional(Command command, Instant now) {
        EntryPoint door = command.entryPoint();
        return subscribers.provisional(
                door.channel(),
                command.from(),
                command.name(),
                door.brand(),
                command.language().orElse(door.language()),
                now,
                new SubscriberId(intake.ids().next()));
    }
}
