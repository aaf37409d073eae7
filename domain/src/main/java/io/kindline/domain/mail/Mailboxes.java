package io.kindline.domain.mail;

import io.kindline.domain.entrypoints.EntryPointId;
import java.util.List;
import java.util.Optional;

/** All configured mailboxes; passwords are sealed where they are kept. */
public interface Mailboxes {

    /** The mailbox of the entry point, if it has one. */
    Optional<Mailbox> of(EntryPointId entryPoint);

    /** Every mailbox. */
    List<Mailbox> all();

    /** Stores a new or changed mailbox. */
    void save(Mailbox mailbox);

    /** Takes it away; what came by it stays. */
    void remove(EntryPointId entryPoint);
}
