package io.kindline.application.mail;

import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.mail.MailFileId;
import io.kindline.domain.mail.Reading;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Positions in memory. */
public final class InMemoryMailPositions implements MailPositions {
    private final Map<EntryPointId, Reading> readings = new HashMap<>();
    private final Map<EntryPointId, Lease> leases = new HashMap<>();
    private final Map<EntryPointId, Health> health = new HashMap<>();
    private final Map<MailLedger.SenderToken, Instant> answers = new HashMap<>();

    private record Lease(UUID node, Instant until) {}

    @Override
    public Optional<Reading> of(EntryPointId mailbox) {
        return Optional.ofNullable(readings.get(mailbox));
    }

    @Override
    public void advance(EntryPointId mailbox, Reading to) {
        readings.put(mailbox, to);
    }

    @Override
    public boolean lease(EntryPointId mailbox, UUID node, Instant now, Instant until) {
        Lease had = leases.get(mailbox);
        if (had != null && !had.node().equals(node) && !had.until().isBefore(now)) {
            return false;
        }
        leases.put(mailbox, new Lease(node, until));
        return true;
    }

    @Override
    public void succeeded(EntryPointId mailbox, Instant at) {
        Health was = healthOf(mailbox);
        health.put(
                mailbox,
                new Health(
                        mailbox,
                        Optional.of(at),
                        was.lastFailure(),
                        Optional.empty(),
                        was.setAside()));
    }

    @Override
    public void failed(EntryPointId mailbox, MailConnection.Trouble trouble, Instant at) {
        Health was = healthOf(mailbox);
        health.put(
                mailbox,
                new Health(
                        mailbox,
                        was.lastSuccess(),
                        Optional.of(at),
                        Optional.of(trouble),
                        was.setAside()));
    }

    @Override
    public List<Health> health() {
        return List.copyOf(health.values());
    }

    @Override
    public void setAside(EntryPointId mailbox, String reason, MailFileId original, Instant at) {
        Health was = healthOf(mailbox);
        health.put(
                mailbox,
                new Health(
                        mailbox,
                        was.lastSuccess(),
                        was.lastFailure(),
                        was.trouble(),
                        was.setAside() + 1));
    }

    @Override
    public boolean mayAnswer(MailLedger.SenderToken to, Instant now, Instant notSince) {
        Instant last = answers.get(to);
        if (last != null && last.isAfter(notSince)) {
            return false;
        }
        answers.put(to, now);
        return true;
    }

    private Health healthOf(EntryPointId mailbox) {
        return health.getOrDefault(
                mailbox,
                new Health(mailbox, Optional.empty(), Optional.empty(), Optional.empty(), 0));
    }
}
