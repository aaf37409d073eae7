package io.kindline.infrastructure.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kindline.application.mail.MailConnection;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.Delivery;
import io.kindline.domain.mail.MailLogin;
import io.kindline.domain.mail.MailServer;
import io.kindline.domain.mail.Mailbox;
import io.kindline.infrastructure.shared.OnH2;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same as with the little test server, against the servers that people run. */
@OnH2
class RealMailServersOnH2Test extends MailWorld {
    private static final String ANNA = "anna@example.org";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Autowired private MailConnection connection;

    private Optional<RealMailServers> servers = Optional.empty();

    @BeforeEach
    void dovecot_and_postfix_run() throws Exception {
        String missing = RealMailServers.missing();
        if (!missing.isEmpty()) {
            System.out.println("Left out, the mail servers of Debian: " + missing);
        }
        assumeTrue(missing.isEmpty(), missing);
        servers = Optional.of(RealMailServers.start());
        mailboxes.save(mailbox());
    }

    @AfterEach
    void they_go() throws Exception {
        if (servers.isPresent()) {
            servers.get().close();
        }
    }

    @Override
    Mailbox mailbox() {
        return servers.map(this::mailboxAt).orElseGet(super::mailbox);
    }

    private Mailbox mailboxAt(RealMailServers real) {
        return super.mailbox()
                .at(
                        new MailServer("127.0.0.1", real.imap, MailServer.Tls.NONE),
                        new MailServer("127.0.0.1", real.smtp, MailServer.Tls.NONE))
                .with(new MailLogin(SUPPORT, "secret"));
    }

    @Test
    void a_mail_is_read_answered_and_answered_again_by_the_address_with_the_token()
            throws Exception {
        send(ANNA, SUPPORT, "No network", "Help!");
        await().atMost(PATIENCE).until(() -> read() == 1);
        ContactId contact = claimed();

        answers(contact, "I see to it.");
        await().atMost(PATIENCE).until(() -> count(ANNA) == 1);
        MimeMessage got = newest(ANNA);
        assertThat(got.getSubject()).isEqualTo("Re: No network");

        send(ANNA, ((InternetAddress) got.getReplyTo()[0]).getAddress(), "Something else", "Yes!");
        await().atMost(PATIENCE).until(() -> read() == 1);
        assertThat(texts(contact)).containsExactly("Help!", "I see to it.", "Yes!");
        assertThat(connection.check(mailbox())).isInstanceOf(MailConnection.Result.Works.class);
    }

    @Test
    void what_postfix_returns_is_shown_at_the_message() throws Exception {
        String gone = "gone@example.org";
        send(gone, SUPPORT, "No network", "Help!");
        await().atMost(PATIENCE).until(() -> read() == 1);
        ContactId contact = claimed();

        answers(contact, "I see to it.");
        await().atMost(PATIENCE)
                .until(() -> {
                    read();
                    return lines(contact).getLast().message().delivery() instanceof Delivery.Failed;
                });
        assertThat(lines(contact).getLast().message().delivery())
                .isEqualTo(new Delivery.Failed("There is no such address (5.1.1)."));
    }

    private void send(String from, String to, String subject, String text) throws Exception {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(servers.orElseThrow().smtp));
        var mail = new MimeMessage(Session.getInstance(properties));
        mail.setFrom(new InternetAddress(from));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        mail.setSubject(subject);
        mail.setText(text);
        Transport.send(mail);
    }

    private int count(String user) throws Exception {
        try (Store store = store(user);
                Folder folder = store.getFolder("INBOX")) {
            folder.open(Folder.READ_ONLY);
            return folder.getMessageCount();
        }
    }

    private MimeMessage newest(String user) throws Exception {
        try (Store store = store(user);
                Folder folder = store.getFolder("INBOX")) {
            folder.open(Folder.READ_ONLY);
            return new MimeMessage((MimeMessage) folder.getMessage(folder.getMessageCount()));
        }
    }

    private Store store(String user) throws Exception {
        return MailSessions.incoming(mailbox().with(new MailLogin(user, "secret")));
    }
}
