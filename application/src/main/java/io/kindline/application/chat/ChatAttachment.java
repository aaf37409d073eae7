package io.kindline.application.chat;

import io.kindline.application.shared.UseCase;
import io.kindline.domain.chat.ChatId;
import io.kindline.domain.contacts.Attachment;
import io.kindline.domain.contacts.AttachmentId;
import io.kindline.domain.contacts.Attachments;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import java.util.Optional;

/** A file of a visitor's own chat. */
@UseCase(allowed = Role.VISITOR, readOnly = true)
public class ChatAttachment {
    private final Chats chats;
    private final Attachments attachments;

    public ChatAttachment(Chats chats, Attachments attachments) {
        this.chats = chats;
        this.attachments = attachments;
    }

    /** Empty when it is none of this chat's, whether or not there is such a file. */
    public Optional<Attachment> handle(Actor.Visitor actor, AttachmentId id) {
        return chats.shown(new ChatId(actor.chatId()), id).flatMap(attachments::find);
    }
}
