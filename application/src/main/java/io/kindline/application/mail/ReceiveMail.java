package io.kindline.application.mail;

import io.kindline.application.contacts.Arrival;
import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.application.contacts.InboundLedger.Receipt;
import io.kindline.application.contacts.InboundLedger.SourceKey;
import io.kindline.application.contacts.Manner;
import io.kindline.application.contacts.ReceiveMessage;
import io.kindline.application.contacts.SayAutomatically;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.mail.Authenticity;
import io.kindline.domain.mail.MailFileId;
import io.kindline.domain.mail.Mailbox;
import io.kindline.domain.mail.Nature;
import io.kindline.domain.mail.ParsedMail;
import io.kindline.domain.mail.Placement;
import io.kindline.domain.mail.Reading;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.ContactAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A mail came into a mailbox: it becomes a message of its sender, whoever he says he is and
 * whatever it says; never of staff.
 */
@UseCase(allowed = {Role.SYSTEM})
public class ReceiveMail {
    private static final Duration BETWEEN_ANSWERS = Duration.ofHours(1);

    private final ReceiveMessage receiveMessage;
    private final SayAutomatically sayAutomatically;
    private final MailPlaces places;
    private final MailRoom room;

    public ReceiveMail(
            ReceiveMessage receiveMessage,
            SayAutomatically sayAutomatically,
            MailPlaces places,
            MailRoom room) {
        this.receiveMessage = receiveMessage;
        this.sayAutomatically = sayAutomatically;
        this.places = places;
        this.room = room;
    }

    /**
     * What came.
     *
     * @param position how far the mailbox is read with it; empty when that is told later
     */
    public record Command(
            EntryPoint entryPoint,
            Mailbox mailbox,
            ParsedMail mail,
            MailFileId original,
            Optional<MailFileId> page,
            List<AttachmentFiles.File> files,
            Optional<Reading> position) {

        public Command {
            files = List.copyOf(files);
        }
    }

    /** What became of it. */
    public sealed interface Outcome {

        /** A message. */
        record Stored(ContactId contact) implements Outcome {}

        /** It had come before; nothing was stored. */
        record Again() implements Outcome {}

        /** It is our own, come back in a circle. */
        record SetAside() implements Outcome {}
    }

    public Outcome handle(Actor actor, Command command) {
        command.position().ifPresent(to -> room.positions().advance(command.entryPoint().id(), to));
        Instant now = places.clock().instant();
        Optional<String> circle = MailCircle.reason(command.mail(), command.mailbox(), room.seal());
        if (circle.isPresent()) {
            room.positions()
                    .setAside(command.entryPoint().id(), circle.get(), command.original(), now);
            return new Outcome.SetAside();
        }
        Placement placement = places.of(command);
        return switch (receiveMessage.handle(actor, message(command, placement))) {
            case ReceiveMessage.Outcome.Stored(
                            Receipt receipt,
                            ReceiveMessage.Repetition repetition)
                    when repetition == ReceiveMessage.Repetition.FIRST -> {
                remember(command, receipt, placement);
                acknowledge(actor, command, receipt);
                yield new Outcome.Stored(receipt.contact());
            }
            case ReceiveMessage.Outcome.Stored _, ReceiveMessage.Outcome.KeyTaken _ ->
                    new Outcome.Again();
            case ReceiveMessage.Outcome.NoSuchDoor _ ->
                    throw new IllegalStateException("jobs see every door");
        };
    }

    private static ReceiveMessage.Command message(Command command, Placement placement) {
        ParsedMail mail = command.mail();
        String door = command.entryPoint().id().value().toString();
        return new ReceiveMessage.Command(
                command.entryPoint(),
                MailWords.sender(mail),
                mail.from().map(from -> from.name()).orElse(""),
                MailWords.text(mail),
                Optional.empty(),
                List.of(new SourceKey("mail:" + door, mail.fingerprint())),
                mail.fingerprint(),
                command.files(),
                Arrival.UNKNOWN,
                new Manner(
                        mail.nature() == Nature.PERSONAL
                                ? Manner.Writer.PERSON
                                : Manner.Writer.PROGRAM,
                        MailWords.heading(mail),
                        goesOn(placement),
                        placement instanceof Placement.JoinsIn(_, var writer)
                                ? Optional.of(writer.who())
                                : Optional.empty()));
    }

    private static Optional<ContactId> goesOn(Placement placement) {
        return switch (placement) {
            case Placement.GoesOn(ContactId contact) -> Optional.of(contact);
            case Placement.JoinsIn(ContactId contact, _) -> Optional.of(contact);
            case Placement.RefersTo _, Placement.OnItsOwn _ -> Optional.empty();
        };
    }

    private void remember(Command command, Receipt receipt, Placement placement) {
        ParsedMail mail = command.mail();
        ContactAddress sender = MailWords.sender(mail);
        room.ledger()
                .remember(
                        new MailLedger.Entry(
                                receipt.message(),
                                receipt.contact(),
                                command.entryPoint().brand(),
                                mail.internetId(),
                                mail.references().stream().limit(20).toList(),
                                mail.subject(),
                                room.ledger().token(sender),
                                command.original(),
                                command.page()));
        room.sheets()
                .add(
                        receipt.message(),
                        MailWords.sheet(
                                mail,
                                authenticity(command),
                                placement.elsewhere(receipt.contact())));
        room.others().name(command, receipt.contact());
    }

    private static Authenticity authenticity(Command command) {
        String sender = MailWords.sender(command.mail()).value();
        return Authenticity.of(
                command.mail().headers().every("authentication-results"),
                command.mailbox().authservId(),
                sender.substring(sender.lastIndexOf('@') + 1));
    }

    /** Once for a new matter of a person; of somebody nobody vouches for once an hour. */
    private void acknowledge(Actor actor, Command command, Receipt receipt) {
        String words = command.mailbox().acknowledgement();
        boolean wanted =
                !words.isBlank()
                        && command.mail().nature() == Nature.PERSONAL
                        && command.mail().from().isPresent()
                        && places.isNew(receipt);
        if (wanted && mayAnswer(command, receipt.receivedAt())) {
            sayAutomatically.handle(actor, receipt.contact(), MessageText.of(words));
        }
    }

    private boolean mayAnswer(Command command, Instant now) {
        return authenticity(command) == Authenticity.PASS
                || room.positions()
                        .mayAnswer(
                                room.ledger().token(MailWords.sender(command.mail())),
                                now,
                                now.minus(BETWEEN_ANSWERS));
    }
}
