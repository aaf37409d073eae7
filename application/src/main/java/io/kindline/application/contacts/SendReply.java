package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** An operator answers; the words go to the subscriber by the door he came through. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class SendReply {
    /** Files a message. */
    public static final int FILES_MAX = 10;

    private final ContactBook book;
    private final EntryPoints entryPoints;
    private final ChannelGateways channels;
    private final Drafts drafts;
    private final InstantSource clock;

    public SendReply(
            ContactBook book,
            EntryPoints entryPoints,
            ChannelGateways channels,
            Drafts drafts,
            InstantSource clock) {
        this.book = book;
        this.entryPoints = entryPoints;
        this.channels = channels;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** The words, as typed, and the files that go with them. */
    public record Command(ContactId contact, MessageText text, List<AttachmentFiles.File> files) {

        public Command {
            files = List.copyOf(files);
        }

        /** Words alone. */
        public Command(ContactId contact, MessageText text) {
            this(contact, text, List.of());
        }
    }

    /** How it went. */
    public sealed interface Outcome {

        /** On its way. */
        record Sent(Message message) implements Outcome {}

        /** Not sent; nothing is lost. */
        record Refused(StepOutcome why) implements Outcome {}
    }

    public Outcome handle(Actor.Staff actor, Command command) {
        if (command.files().size() > FILES_MAX) {
            return new Outcome.Refused(
                    new StepOutcome.Invalid(
                            "too-many-files", "A message has " + FILES_MAX + " files at most."));
        }
        Instant now = clock.instant();
        StepOutcome outcome =
                book.inHand(actor, command.contact(), held -> send(held, command, now));
        if (!(outcome instanceof StepOutcome.Done done)) {
            return new Outcome.Refused(outcome);
        }
        drafts.discard(actor.id(), command.contact());
        Message message =
                book.say(
                        done.contact(),
                        new Author.Operator(actor.id()),
                        command.text(),
                        new Delivery.Queued(),
                        now);
        book.attach(message, command.files());
        return new Outcome.Sent(message);
    }

    private StepOutcome send(Contact.Held held, Command command, Instant now) {
        EntryPoint door = entryPoints.byId(held.head().entryPoint());
        ChannelGateway.ChannelCapabilities carries = channels.capabilities(door);
        if (command.text().value().length() > carries.textMax()) {
            return new StepOutcome.Invalid(
                    "too-long",
                    "This channel carries " + carries.textMax() + " characters at most.");
        }
        if (!command.files().isEmpty() && carries.attachments() == ChannelGateway.Ability.NO) {
            return new StepOutcome.Invalid("no-files", "This channel carries no files.");
        }
        return book.store(held, answered(held, door, now));
    }

    /** Talking goes on: what was aside or in wrap-up is active again, and no answer is owed. */
    private static Contact answered(Contact.Held held, EntryPoint door, Instant now) {
        Contact.Active active =
                switch (held) {
                    case Contact.Active already -> already;
                    case Contact.Parked parked -> parked.resume(door, now);
                    case Contact.WrapUp wrapUp -> wrapUp.resume(now);
                };
        return active.with(active.head().with(active.head().clocks().answered(door.hours(), now)));
    }
}
