package io.kindline.application.mail;

import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.mail.MailFileId;
import io.kindline.domain.mail.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How far each mailbox was read, how it fares, and what was set aside. */
public interface MailPositions {

    /** How far it was read; empty before the first time. */
    Optional<Reading> of(EntryPointId mailbox);

    /** It was read so far; in the transaction of what was read. */
    void advance(EntryPointId mailbox, Reading to);

    /**
     * Takes the mailbox for this node for a while, or goes on with it.
     *
     * @return false when another node has it
     */
    boolean lease(EntryPointId mailbox, UUID node, Instant now, Instant until);

    /** It could be read. */
    void succeeded(EntryPointId mailbox, Instant at);

    /** It could not be read. */
    void failed(EntryPointId mailbox, MailConnection.Trouble trouble, Instant at);

    /** How each of the mailboxes fares. */
    List<Health> health();

    /** Keeps a mail that becomes no message; its original can still be looked at on the disk. */
    void setAside(EntryPointId mailbox, String reason, MailFileId original, Instant at);

    /**
     * Whether an automatic answer may go to the address: one in the time given.
     *
     * @return true once, and then not again until that time is over
     */
    boolean mayAnswer(MailLedger.SenderToken to, Instant now, Instant notSince);

    /**
     * How a mailbox fares.
     *
     * @param trouble of the last time; empty when that went well
     * @param setAside how many mails became no message since the beginning
     */
    record Health(
            EntryPointId mailbox,
            Optional<Instant> lastSuccess,
            Optional<Instant> lastFailure,
            Optional<MailConnection.Trouble> trouble,
            long setAside) {}
}
