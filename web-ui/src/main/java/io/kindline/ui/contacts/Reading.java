package io.kindline.ui.contacts;

import io.kindline.application.contacts.AlreadyTold;
import io.kindline.application.contacts.Conversation;
import io.kindline.application.contacts.ConversationRefresh;
import io.kindline.application.contacts.MyContacts;
import io.kindline.application.contacts.SubscriberTimeline;
import io.kindline.ui.shell.QueueWatch;
import org.springframework.stereotype.Component;

/** What the desk asks for. */
@Component
record Reading(
        MyContacts mine,
        Conversation conversation,
        ConversationRefresh refresh,
        AlreadyTold told,
        SubscriberTimeline timeline,
        QueueWatch queues) {}
