package io.kindline.application.kit;

import io.kindline.application.audit.AuditLogContract;
import io.kindline.application.audit.CheckpointsContract;
import io.kindline.application.authority.ExceptionReadsContract;
import io.kindline.application.board.BoardReadsContract;
import io.kindline.application.chat.ChatsContract;
import io.kindline.application.contacts.AttachmentFilesContract;
import io.kindline.application.contacts.ContactReadsContract;
import io.kindline.application.contacts.DraftsContract;
import io.kindline.application.contacts.InboundLedgerContract;
import io.kindline.application.contacts.KnownDoorsContract;
import io.kindline.application.contacts.PlannedRepliesContract;
import io.kindline.application.contacts.PublicThreadsContract;
import io.kindline.application.contacts.QuestionReadsContract;
import io.kindline.application.contacts.TimelineContract;
import io.kindline.application.escalations.EscalationReadsContract;
import io.kindline.application.escalations.OnDutyContract;
import io.kindline.application.insight.ExceptionFactsContract;
import io.kindline.application.ledger.ExecutionsContract;
import io.kindline.application.mail.MailPortsContract;
import io.kindline.application.operators.KeyUsesContract;
import io.kindline.application.operators.PasswordsContract;
import io.kindline.application.privacy.ClosedContactsContract;
import io.kindline.application.promises.PromiseReadsContract;
import io.kindline.application.subscribers.SearchAllowanceContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every contract of the application's storage ports, in memory. */
@ExtendWith(InMemory.class)
class KindlineInMemoryTest {

    @Nested
    class OfAttachmentFiles extends AttachmentFilesContract {}

    @Nested
    class OfBoard extends BoardReadsContract {}

    @Nested
    class OfChats extends ChatsContract {}

    @Nested
    class OfCheckpoints extends CheckpointsContract {}

    @Nested
    class OfContactReads extends ContactReadsContract {}

    @Nested
    class OfDrafts extends DraftsContract {}

    @Nested
    class OfInbound extends InboundLedgerContract {}

    @Nested
    class OfPasswords extends PasswordsContract {}

    @Nested
    class OfQuestionReads extends QuestionReadsContract {}

    @Nested
    class OfKnownDoors extends KnownDoorsContract {}

    @Nested
    class OfPublicThreads extends PublicThreadsContract {}

    @Nested
    class OfClosedContacts extends ClosedContactsContract {}

    @Nested
    class OfPlannedReplies extends PlannedRepliesContract {}

    @Nested
    class OfPromiseLists extends PromiseReadsContract {}

    @Nested
    class OfSearches extends SearchAllowanceContract {}

    @Nested
    class OfTimelines extends TimelineContract {}

    @Nested
    class OfExceptionLists extends ExceptionReadsContract {}

    @Nested
    class OfExceptionFacts extends ExceptionFactsContract {}

    @Nested
    class OfExecutions extends ExecutionsContract {}

    @Nested
    class OfMail extends MailPortsContract {}

    @Nested
    class OfAuditLog extends AuditLogContract {}

    @Nested
    class OfKeyUses extends KeyUsesContract {}

    @Nested
    class OfEscalationLists extends EscalationReadsContract {}

    @Nested
    class OfDuty extends OnDutyContract {}
}
