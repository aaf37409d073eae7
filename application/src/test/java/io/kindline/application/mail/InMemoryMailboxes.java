package io.kindline.application.mail;

import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.mail.Mailbox;
import io.kindline.domain.mail.Mailboxes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mailboxes in memory. */
public final class InMemoryMailboxes implements Mailboxes {
    private final Map<EntryPointId, Mailbox> mailboxes = new HashMap<>();

    @Override
    public Optional<Mailbox> of(EntryPointId entryPoint) {
        return Optional.ofNullable(mailboxes.get(entryPoint));
    }

    @Override
    public List<Mailbox> all() {
        return List.copyOf(mailboxes.values());
    }

    @Override
    public void save(Mailbox mailbox) {
        mailboxes.put(mailbox.entryPoint(), mailbox);
    }

    @Override
    public void remove(EntryPointId entryPoint) {
        mailboxes.remove(entryPoint);
    }
}
