package io.kindline.infrastructure.mail;

import io.kindline.application.mail.MailConnection;
import io.kindline.application.mail.MailPositions;
import io.kindline.infrastructure.shared.KindlineSettings;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Reads one mailbox on a thread of its own until it is told to stop: connects, reads, waits for a
 * hint of the server or for the time to look again, and begins anew when the connection breaks.
 */
final class MailboxWatch implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(MailboxWatch.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration PAUSE_MAX = Duration.ofMinutes(2);
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final UUID NODE = UUID.randomUUID();

    private final MailIntake.At at;
    private final House house;
    private final ScheduledExecutorService alarm =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    private volatile boolean running = true;
    private boolean worked;
    private volatile Thread thread = Thread.currentThread();

    /** What every watch needs. */
    record House(
            MailboxReader reader,
            MailPositions positions,
            KindlineSettings settings,
            InstantSource clock) {}

    MailboxWatch(MailIntake.At at, House house) {
        this.at = at;
        this.house = house;
    }

    MailIntake.At at() {
        return at;
    }

    void stop() {
        running = false;
        thread.interrupt();
        alarm.shutdownNow();
    }

    @Override
    public void run() {
        thread = Thread.currentThread();
        Duration pause = FIRST_PAUSE;
        while (running) {
            try {
                if (mine()) {
                    Instant since = house.clock().instant();
                    watch();
                    pause =
                            house.clock().instant().isAfter(since.plus(PAUSE_MAX))
                                    ? FIRST_PAUSE
                                    : pause;
                }
            } catch (MessagingException | IOException | RuntimeException e) {
                failed(e);
                pause =
                        pause.multipliedBy(2).compareTo(PAUSE_MAX) > 0
                                ? PAUSE_MAX
                                : pause.multipliedBy(2);
            }
            sleep(pause);
        }
    }

    private boolean mine() {
        Instant now = house.clock().instant();
        return house.positions().lease(at.door().id(), NODE, now, now.plus(LEASE));
    }

    private void watch() throws MessagingException, IOException {
        try (Store store = MailSessions.incoming(at.mailbox());
                Folder opened = store.getFolder(at.mailbox().folder())) {
            opened.open(Folder.READ_WRITE);
            boolean tellsNews = store instanceof IMAPStore imap && imap.hasCapability("IDLE");
            while (running && mine() && opened instanceof IMAPFolder folder) {
                house.reader().readNew(at, folder);
                worked = true;
                house.positions().succeeded(at.door().id(), house.clock().instant());
                if (tellsNews) {
                    waitForNews(folder);
                } else {
                    sleep(house.settings().mail().lookEvery());
                    folder.getMessageCount();
                }
            }
        }
    }

    /** A hint is good and none is no matter: after a while it looks all the same. */
    private void waitForNews(IMAPFolder folder) throws MessagingException {
        var wake =
                alarm.schedule(
                        () -> folder.isOpen(),
                        house.settings().mail().lookEvery().toMillis(),
                        TimeUnit.MILLISECONDS);
        try {
            folder.idle(true);
        } finally {
            wake.cancel(false);
        }
    }

    private void failed(Exception e) {
        if (running) {
            MailConnection.Trouble trouble = MailSessions.trouble(e);
            // A connection that breaks after it worked is nothing to worry about: it is made anew.
            log.atLevel(worked ? Level.INFO : Level.WARN)
                    .log(
                            "the mailbox of {} cannot be read: {}",
                            at.door().key().value(),
                            trouble.words());
            worked = false;
            try {
                house.positions().failed(at.door().id(), trouble, house.clock().instant());
            } catch (RuntimeException away) {
                log.debug("nor can that be told: {}", away.getMessage());
            }
        }
    }

    private void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
