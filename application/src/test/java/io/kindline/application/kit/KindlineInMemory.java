package io.kindline.application.kit;

import io.kindline.application.audit.AuditArchive;
import io.kindline.application.audit.AuditLog;
import io.kindline.application.audit.Checkpoints;
import io.kindline.application.audit.InMemoryAuditArchive;
import io.kindline.application.audit.InMemoryAuditLog;
import io.kindline.application.audit.InMemoryCheckpoints;
import io.kindline.application.authority.ExceptionReads;
import io.kindline.application.authority.InMemoryExceptionReads;
import io.kindline.application.board.BoardReads;
import io.kindline.application.board.InMemoryBoardReads;
import io.kindline.application.chat.Chats;
import io.kindline.application.chat.InMemoryChats;
import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.application.contacts.ContactReads;
import io.kindline.application.contacts.Drafts;
import io.kindline.application.contacts.InMemoryAttachmentFiles;
import io.kindline.application.contacts.InMemoryContactReads;
import io.kindline.application.contacts.InMemoryDrafts;
import io.kindline.application.contacts.InMemoryInboundLedger;
import io.kindline.application.contacts.InMemoryKnownDoors;
import io.kindline.application.contacts.InMemoryMailSheets;
import io.kindline.application.contacts.InMemoryPlannedReplies;
import io.kindline.application.contacts.InMemoryQuestionReads;
import io.kindline.application.contacts.InboundLedger;
import io.kindline.application.contacts.KnownDoors;
import io.kindline.application.contacts.MailSheets;
import io.kindline.application.contacts.PlannedReplies;
import io.kindline.application.contacts.QuestionReads;
import io.kindline.application.escalations.EscalationReads;
import io.kindline.application.escalations.InMemoryEscalationReads;
import io.kindline.application.escalations.InMemoryOnDuty;
import io.kindline.application.escalations.OnDuty;
import io.kindline.application.ledger.Executions;
import io.kindline.application.ledger.InMemoryExecutions;
import io.kindline.application.mail.InMemoryMailFiles;
import io.kindline.application.mail.InMemoryMailLedger;
import io.kindline.application.mail.InMemoryMailPositions;
import io.kindline.application.mail.InMemoryMailboxes;
import io.kindline.application.mail.MailFiles;
import io.kindline.application.mail.MailLedger;
import io.kindline.application.mail.MailPositions;
import io.kindline.application.operators.InMemoryKeyUses;
import io.kindline.application.operators.InMemoryPasswords;
import io.kindline.application.operators.KeyUses;
import io.kindline.application.operators.Passwords;
import io.kindline.application.privacy.ClosedContacts;
import io.kindline.application.privacy.InMemoryClosedContacts;
import io.kindline.application.promises.InMemoryPromiseReads;
import io.kindline.application.promises.PromiseReads;
import io.kindline.application.subscribers.InMemorySearchAllowance;
import io.kindline.application.subscribers.SearchAllowance;
import io.kindline.domain.audit.AuditTrail;
import io.kindline.domain.audit.InMemoryAuditTrail;
import io.kindline.domain.contacts.Facts;
import io.kindline.domain.contacts.InMemoryFacts;
import io.kindline.domain.contacts.InMemoryQuestions;
import io.kindline.domain.contacts.Questions;
import io.kindline.domain.kit.DomainInMemory;
import io.kindline.domain.mail.Mailboxes;

/** All storage ports in memory, knowing each other; for one thread. */
public final class KindlineInMemory extends DomainInMemory {
    public final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    public final InMemoryFacts facts = new InMemoryFacts(subscribers);
    public final InMemoryInboundLedger ledger = new InMemoryInboundLedger();
    public final InMemoryDrafts drafts = new InMemoryDrafts();
    public final InMemoryContactReads reads = new InMemoryContactReads(this, facts, ledger);

    public final InMemoryMailSheets sheets = new InMemoryMailSheets();
    public final InMemoryPlannedReplies planned = new InMemoryPlannedReplies(this, sheets);

    public final InMemoryQuestions questions = new InMemoryQuestions();

    public KindlineInMemory() {
        put(AuditTrail.class, audit);
        put(AuditLog.class, new InMemoryAuditLog(audit));
        put(KeyUses.class, new InMemoryKeyUses());
        put(AuditArchive.class, new InMemoryAuditArchive(audit));
        put(Checkpoints.class, new InMemoryCheckpoints());
        put(Facts.class, facts);
        put(InboundLedger.class, ledger);
        put(Drafts.class, drafts);
        put(Mailboxes.class, new InMemoryMailboxes());
        put(MailFiles.class, new InMemoryMailFiles());
        put(MailLedger.class, new InMemoryMailLedger());
        put(MailPositions.class, new InMemoryMailPositions());
        put(MailSheets.class, sheets);
        put(PlannedReplies.class, planned);
        put(ContactReads.class, reads);
        put(KnownDoors.class, new InMemoryKnownDoors(this));
        put(PromiseReads.class, new InMemoryPromiseReads(this));
        put(BoardReads.class, new InMemoryBoardReads(this));
        put(AttachmentFiles.class, new InMemoryAttachmentFiles());
        put(Chats.class, new InMemoryChats(this));
        put(Passwords.class, new InMemoryPasswords());
        put(Questions.class, questions);
        put(QuestionReads.class, new InMemoryQuestionReads(this, questions));
        var executions = new InMemoryExecutions();
        put(Executions.class, executions);
        put(ExceptionReads.class, new InMemoryExceptionReads(exceptions, executions));
        put(ClosedContacts.class, new InMemoryClosedContacts(contacts));
        put(EscalationReads.class, new InMemoryEscalationReads(this));
        put(OnDuty.class, new InMemoryOnDuty(this));
        put(SearchAllowance.class, new InMemorySearchAllowance(40));
    }
}
