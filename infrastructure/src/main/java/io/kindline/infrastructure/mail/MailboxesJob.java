package io.kindline.infrastructure.mail;

import io.kindline.application.mail.MailPositions;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.mail.Mailbox;
import io.kindline.domain.mail.Mailboxes;
import io.kindline.infrastructure.shared.KindlineSettings;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has every mailbox watched, each by itself; one that is added or changed is seen in seconds. */
@Component
@ConditionalOnProperty(name = "kindline.jobs", havingValue = "on", matchIfMissing = true)
class MailboxesJob {
    private static final Logger log = LoggerFactory.getLogger(MailboxesJob.class);

    private final Mailboxes mailboxes;
    private final EntryPoints entryPoints;
    private final MailboxWatch.House house;
    private final Map<EntryPointId, MailboxWatch> watches = new HashMap<>();
    private boolean ended;

    MailboxesJob(
            Mailboxes mailboxes,
            EntryPoints entryPoints,
            MailboxReader reader,
            MailPositions positions,
            HouseParts parts) {
        this.mailboxes = mailboxes;
        this.entryPoints = entryPoints;
        this.house = new MailboxWatch.House(reader, positions, parts.settings(), parts.clock());
    }

    /** Settings and time. */
    @Component
    record HouseParts(KindlineSettings settings, InstantSource clock) {}

    @Scheduled(initialDelay = 1_000, fixedDelay = 3_000)
    synchronized void look() {
        if (ended) {
            return;
        }
        try {
            Map<EntryPointId, MailIntake.At> wanted = wanted();
            watches.entrySet().removeIf(entry -> ends(entry.getValue(), wanted));
            wanted.forEach((id, at) -> watches.computeIfAbsent(id, _ -> started(at)));
        } catch (RuntimeException e) {
            log.warn("the mailboxes could not be looked up: {}", e.getMessage());
        }
    }

    @EventListener
    synchronized void leave(ContextClosedEvent event) {
        ended = true;
        watches.values().forEach(MailboxWatch::stop);
        watches.clear();
    }

    private Map<EntryPointId, MailIntake.At> wanted() {
        Map<EntryPointId, MailIntake.At> wanted = new HashMap<>();
        for (Mailbox mailbox : mailboxes.all()) {
            EntryPoint door = entryPoints.byId(mailbox.entryPoint());
            if (door.door() == Door.MAIL && door.isInUse()) {
                wanted.put(door.id(), new MailIntake.At(door, mailbox));
            }
        }
        return wanted;
    }

    private static boolean ends(MailboxWatch watch, Map<EntryPointId, MailIntake.At> wanted) {
        boolean changed = !watch.at().equals(wanted.get(watch.at().door().id()));
        if (changed) {
            watch.stop();
        }
        return changed;
    }

    private MailboxWatch started(MailIntake.At at) {
        var watch = new MailboxWatch(at, house);
        Thread.ofPlatform().daemon().name("mail-" + at.door().key().value()).start(watch);
        return watch;
    }
}
