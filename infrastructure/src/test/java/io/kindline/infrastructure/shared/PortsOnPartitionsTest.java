package io.kindline.infrastructure.shared;

import io.kindline.application.chat.ChatsContract;
import io.kindline.application.contacts.ContactReadsContract;
import io.kindline.application.contacts.InboundLedgerContract;
import io.kindline.application.contacts.KnownDoorsContract;
import io.kindline.application.contacts.PlannedRepliesContract;
import io.kindline.application.contacts.PublicThreadsContract;
import io.kindline.application.contacts.TimelineContract;
import io.kindline.application.mail.MailPortsContract;
import io.kindline.application.promises.PromiseReadsContract;
import io.kindline.domain.contacts.AttachmentsContract;
import io.kindline.domain.contacts.ContactsContract;
import io.kindline.domain.contacts.MessagesContract;
import io.kindline.domain.distress.SignalListsContract;
import io.kindline.domain.distress.SignsContract;
import io.kindline.domain.promises.PromisesContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contracts of the ports that read or write messages, where these are cut by time. */
@OnPartitions
@ExtendWith(PortsFromSpring.class)
class PortsOnPartitionsTest {

    @Nested
    class OfAttachments extends AttachmentsContract {}

    @Nested
    class OfChats extends ChatsContract {}

    @Nested
    class OfContactReads extends ContactReadsContract {}

    @Nested
    class OfContacts extends ContactsContract {}

    @Nested
    class OfInbound extends InboundLedgerContract {}

    @Nested
    class OfKnownDoors extends KnownDoorsContract {}

    @Nested
    class OfMail extends MailPortsContract {}

    @Nested
    class OfMessages extends MessagesContract {}

    @Nested
    class OfPlannedReplies extends PlannedRepliesContract {}

    @Nested
    class OfPromises extends PromisesContract {}

    @Nested
    class OfPromiseLists extends PromiseReadsContract {}

    @Nested
    class OfPublicThreads extends PublicThreadsContract {}

    @Nested
    class OfSignalLists extends SignalListsContract {}

    @Nested
    class OfSigns extends SignsContract {}

    @Nested
    class OfTimelines extends TimelineContract {}
}
