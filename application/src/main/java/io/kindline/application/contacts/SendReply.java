package io.kindline.application.contacts;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.contacts.Author;
import io.kindline.domain.contacts.Contact;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.contacts.Message;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.contacts.Messages;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** An operator answers; the words go to the subscriber by the door he came through. */
@UseCase(allowed = {Role.OPERATOR, Role.SUPERVISOR})
public class SendReply {
    /** Files a message. */
    public static final int FILES_MAX = 10;

    private final ContactBook book;
    private final EntryPoints entryPoints;
    private final WaysOut waysOut;
    private final Drafts drafts;
    private final InstantSource clock;

    public SendReply(
            ContactBook book,
            EntryPoints entryPoints,
            WaysOut waysOut,
            Drafts drafts,
            InstantSource clock) {
        this.book = book;
        this.entryPoints = entryPoints;
        this.waysOut = waysOut;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * The words, as typed, and the files that go with them.
     *
     * @param by the door they leave by; empty for the contact's own
     */
    public record Command(
            ContactId contact,
            MessageText text,
            List<AttachmentFiles.File> files,
            Optional<EntryPointId> by) {

        public Command {
            files = List.copyOf(files);
        }

        /** Words and files by the contact's own door. */
        public Command(ContactId contact, MessageText text, List<AttachmentFiles.File> files) {
            this(contact, text, files, Optional.empty());
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
        var sent = new Message[1];
        StepOutcome outcome;
        try {
            outcome =
                    book.inHand(
                            actor, command.contact(), held -> answer(actor, held, command, sent));
        } catch (Messages.Silenced _) {
            outcome = new StepOutcome.Guarded(StepOutcome.Guard.SILENT);
        }
        return outcome instanceof StepOutcome.Done
                ? new Outcome.Sent(sent[0])
                : new Outcome.Refused(outcome);
    }

    private static EntryPointId door(Contact contact, Command command) {
        return command.by().orElse(contact.head().entryPoint());
    }

    private StepOutcome answer(
            Actor.Staff actor, Contact.Held held, Command command, Message[] sent) {
        EntryPoint own = entryPoints.byId(held.head().entryPoint());
        EntryPoint door = entryPoints.byId(door(held, command));
        if (!door.equals(own) && !waysOut.lead(held.id(), door.id())) {
            return new StepOutcome.Invalid("door", "This door does not lead to the subscriber.");
        }
        ChannelGateway.ChannelCapabilities carries = waysOut.capabilities(door);
        if (command.text().value().length() > carries.textMax()) {
            return new StepOutcome.Invalid(
                    "too-long",
                    "This channel carries " + carries.textMax() + " characters at most.");
        }
        if (!command.files().isEmpty() && carries.attachments() == ChannelGateway.Ability.NO) {
            return new StepOutcome.Invalid("no-files", "This channel carries no files.");
        }
        Instant now = clock.instant();
        Contact next = answered(held, own, now);
        sent[0] =
                book.say(
                        next,
                        new Author.Operator(actor.id()),
                        command.text(),
                        new Delivery.Queued(),
                        now,
                        door(held, command));
        book.attach(sent[0], command.files());
        drafts.discard(actor.id(), command.contact());
        return book.store(held, next);
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
