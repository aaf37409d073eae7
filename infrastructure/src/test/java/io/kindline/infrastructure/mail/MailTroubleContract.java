package io.kindline.infrastructure.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.kindline.application.mail.MailConnection.Trouble;
import io.kindline.application.mail.MailPositions;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.mail.MailLogin;
import io.kindline.domain.mail.Mailbox;
import io.kindline.domain.mail.Reading;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.ContactAddress;
import io.kindline.infrastructure.mail.mime.MailSource;
import io.kindline.infrastructure.shared.KindlineSettings;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.dao.DataAccessResourceFailureException;

/** What goes wrong between a mail server, Kindline and its database loses and doubles nothing. */
abstract class MailTroubleContract extends MailWorld {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired private MailIntake intake;
    @Autowired private MailIntake.LastResort lastResort;
    @Autowired private KindlineSettings settings;
    @Autowired private MailboxesJob.HouseParts parts;

    private MailIntake.At at() {
        return new MailIntake.At(door, mailbox());
    }

    private List<Boolean> seen() throws Exception {
        return server.getManagers().getImapHostManager().getInbox(support).getMessages().stream()
                .map(stored -> stored.isSet(Flags.Flag.SEEN))
                .toList();
    }

    private static MailSource source(String mail) {
        return () -> new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void while_the_database_is_away_nothing_is_marked_and_all_of_it_is_read_later()
            throws Exception {
        var away = new DataAccessResourceFailureException("away");
        MailIntake broken = mock(MailIntake.class);
        when(broken.take(any(), any(), any(), any())).thenThrow(away);
        MailPositions gone = mock(MailPositions.class);
        when(gone.of(any())).thenReturn(Optional.empty()).thenThrow(away);
        arrives(mail(somebody(), newId(), "", "Kept on the server"));

        var unlucky = new MailboxReader(broken, lastResort, gone, settings);
        assertThatThrownBy(() -> read(unlucky, at())).isEqualTo(away);
        assertThat(seen()).containsExactly(false);

        assertThat(read()).isOne();
        assertThat(seen()).containsExactly(true);
        assertThat(texts(claimed())).containsExactly("Kept on the server");
    }

    @Test
    void a_crash_after_storing_and_before_marking_stores_nothing_twice() throws Exception {
        String first = mail(somebody(), newId(), "", "stored, place kept");
        String second = mail(somebody(), newId(), "", "stored, place lost");
        arrives(first);
        read();
        arrives(second);
        intake.take(at(), source(second), Set.of(), Optional.empty());

        read();

        assertThat(List.of(texts(claimed()), texts(claimed())))
                .containsExactlyInAnyOrder(
                        List.of("stored, place kept"), List.of("stored, place lost"));
        assertThat(claimNext.handle(olga)).isEmpty();
    }

    @Test
    void when_the_server_numbers_its_mails_anew_what_is_new_is_taken_and_only_that()
            throws Exception {
        arrives(mail(somebody(), newId(), "", "before"));
        read();
        long validity = positions.of(door.id()).orElseThrow().validity();
        positions.advance(door.id(), new Reading(validity - 1, 5_000));
        arrives(mail(somebody(), newId(), "", "after"));
        server.getManagers()
                .getImapHostManager()
                .getInbox(support)
                .getMessages()
                .forEach(stored -> stored.setFlag(Flags.Flag.SEEN, false));

        assertThat(read()).isEqualTo(2);

        assertThat(List.of(texts(claimed()), texts(claimed())))
                .containsExactlyInAnyOrder(List.of("before"), List.of("after"));
        assertThat(claimNext.handle(olga)).isEmpty();
        assertThat(positions.of(door.id()).orElseThrow().validity()).isEqualTo(validity);
        assertThat(read()).isZero();
    }

    @Test
    void two_mailboxes_are_two_doors_each_with_its_own_brand_and_signature() throws Exception {
        Queue herons = DoorSamples.queue(DoorSamples.brand());
        EntryPoint second = mailDoor(herons);
        queues.save(herons);
        entryPoints.save(second);
        var user = server.setUser("help@herons.example", "herons", "other");
        Mailbox mailbox = herons(second);
        mailboxes.save(mailbox);
        Actor.Staff hanna = operator(Role.OPERATOR, herons);
        String from = somebody();
        arrives(mail(from, newId(), "", "To Lantern"));
        var bytes = mail(from, newId(), "", "To Herons").getBytes(StandardCharsets.UTF_8);
        user.deliver(
                new MimeMessage(
                        Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));

        assertThat(read()).isOne();
        assertThat(read(reader, new MailIntake.At(second, mailbox))).isOne();

        assertThat(texts(claimed())).containsExactly("To Lantern");
        assertThat(claimNext.handle(olga)).isEmpty();
        var hers = claimNext.handle(hanna).orElseThrow();
        assertThat(hers.head().brand()).isEqualTo(herons.brand());
        assertThat(conversation.handle(olga, hers.id(), Optional.empty())).isEmpty();
        mailboxes.remove(second.id());
    }

    private Mailbox herons(EntryPoint second) {
        Mailbox own = mailbox();
        return new Mailbox(
                second.id(),
                own.incoming(),
                own.outgoing(),
                new MailLogin("herons", "other"),
                "INBOX",
                new ContactAddress("help@herons.example"),
                Mailbox.ReplyTo.PLAIN,
                "Two Herons",
                Optional.empty(),
                "");
    }

    @Test
    void a_server_that_goes_and_comes_again_is_read_on_by_itself() throws Exception {
        int imap = server.getImap().getPort();
        var job = new MailboxesJob(mailboxes, entryPoints, reader, positions, parts);
        job.look();
        try {
            await().atMost(PATIENCE).until(() -> health().lastSuccess().isPresent());
            server.stop();
            await().atMost(PATIENCE).until(() -> health().trouble().isPresent());
            assertThat(health().trouble().orElseThrow())
                    .isIn(Trouble.NOBODY_LISTENS, Trouble.BROKEN_OFF, Trouble.NO_ANSWER);

            var again = new GreenMail(new ServerSetup(imap, "127.0.0.1", "imap"));
            again.start();
            try {
                String mail = mail(somebody(), newId(), "", "Are you there again?");
                again.setUser(SUPPORT, "support", "secret")
                        .deliver(
                                new MimeMessage(
                                        Session.getInstance(new Properties()),
                                        source(mail).open()));

                await().atMost(PATIENCE).until(() -> health().trouble().isEmpty());
                assertThat(texts(claimed())).containsExactly("Are you there again?");
            } finally {
                again.stop();
            }
        } finally {
            job.leave(mock(ContextClosedEvent.class));
        }
    }

    private MailPositions.Health health() {
        return positions.health().stream()
                .filter(one -> one.mailbox().equals(door.id()))
                .findFirst()
                .orElse(
                        new MailPositions.Health(
                                door.id(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                0));
    }
}
