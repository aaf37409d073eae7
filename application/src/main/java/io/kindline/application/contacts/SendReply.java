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
    private final ReplyRules rules;
    private final Drafts drafts;
    private final InstantSource clock;

    public SendReply(ContactBook book, ReplyRules rules, Drafts drafts, InstantSource clock) {
        this.book = book;
        this.rules = rules;
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
        Optional<StepOutcome.Invalid> refusal =
                rules.refusal(held, door(held, command), command.text(), command.files());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Instant now = clock.instant();
        Contact next = answered(held, rules.doorOf(held), now);
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
