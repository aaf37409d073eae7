package io.kindline.application.chat;

import io.kindline.application.contacts.Arrival;
import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.application.contacts.InboundLedger.Receipt;
import io.kindline.application.contacts.InboundLedger.SourceKey;
import io.kindline.application.contacts.ReceiveMessage;
import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.shared.UseCase;
import io.kindline.domain.chat.ChatId;
import io.kindline.domain.contacts.Attachment;
import io.kindline.domain.contacts.Attachments;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Contacts;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A visitor writes: stored once under the id his widget gave it, however often it comes. */
@UseCase(allowed = Role.VISITOR)
public class SayInChat {
    private final Chats chats;
    private final ReceiveMessage receive;
    private final EntryPoints entryPoints;
    private final Contacts contacts;
    private final Attachments attachments;
    private final LiveFeed live;

    public SayInChat(
            Chats chats,
            ReceiveMessage receive,
            EntryPoints entryPoints,
            Contacts contacts,
            Attachments attachments,
            LiveFeed live) {
        this.chats = chats;
        this.receive = receive;
        this.entryPoints = entryPoints;
        this.contacts = contacts;
        this.attachments = attachments;
        this.live = live;
    }

    /**
     * Words and files.
     *
     * @param clientId made by the widget
     * @param bodyHash SHA-256 in hex of text and files, to tell a repetition from a clash
     * @param arrival what the widget sent, as it came
     */
    public record Command(
            UUID clientId,
            MessageText text,
            List<AttachmentFiles.File> files,
            String bodyHash,
            Arrival arrival) {
        public Command {
            files = List.copyOf(files);
        }
    }

    /** What became of it. */
    public sealed interface Outcome {

        /** Stored, now or before. */
        record Stored(Receipt receipt, List<Attachment> attachments) implements Outcome {}

        /** Something else was stored under the id before. */
        record IdTaken() implements Outcome {}
    }

    public Outcome handle(Actor.Visitor actor, Command command) {
        Chat chat = chats.locked(new ChatId(actor.chatId()));
        return switch (receive.handle(actor, asInbound(chat, command))) {
            case ReceiveMessage.Outcome.Stored(
                            Receipt receipt,
                            ReceiveMessage.Repetition repetition) ->
                    switch (repetition) {
                        case FIRST -> added(chat, command, receipt);
                        case AGAIN -> new Outcome.Stored(receipt, filesOf(receipt));
                    };
            case ReceiveMessage.Outcome.KeyTaken() -> new Outcome.IdTaken();
            case ReceiveMessage.Outcome.NoSuchDoor() ->
                    throw new IllegalStateException("a chat is always of its door's brand");
        };
    }

    private ReceiveMessage.Command asInbound(Chat chat, Command command) {
        return new ReceiveMessage.Command(
                entryPoints.byId(chat.entryPoint()),
                chat.address(),
                chat.name(),
                command.text(),
                Optional.of(chat.language()),
                List.of(new SourceKey("chat:" + chat.id().value(), command.clientId().toString())),
                command.bodyHash(),
                command.files(),
                command.arrival());
    }

    private Outcome.Stored added(Chat chat, Command command, Receipt receipt) {
        ContactId contact = receipt.contact();
        if (!chat.contact().equals(Optional.of(contact))) {
            chats.goesOnIn(
                    chat.id(), contact, contacts.find(contact).orElseThrow().head().subscriber());
        }
        chats.add(chat.id(), receipt.message(), Optional.of(command.clientId()));
        live.publish(new LiveEvent.ChatGrew(chat.id()));
        return new Outcome.Stored(receipt, filesOf(receipt));
    }

    private List<Attachment> filesOf(Receipt receipt) {
        return attachments
                .of(List.of(receipt.message()))
                .getOrDefault(receipt.message(), List.of());
    }
}
