package io.kindline.ui.contacts;

import io.kindline.application.contacts.AddNote;
import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.application.contacts.ChannelGateways;
import io.kindline.application.contacts.MarkRead;
import io.kindline.application.contacts.ReplyDoors;
import io.kindline.application.contacts.RetryDelivery;
import io.kindline.application.contacts.SaveDraft;
import io.kindline.application.contacts.SendReply;
import org.springframework.stereotype.Component;

/** What one does in a conversation. */
@Component
record Talking(
        SendReply reply,
        AddNote note,
        SaveDraft draft,
        RetryDelivery retry,
        MarkRead read,
        AttachmentFiles files,
        ChannelGateways channels,
        ReplyDoors doors) {}
