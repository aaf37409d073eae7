package io.kindline.infrastructure.demo;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.mail.MailLogin;
import io.kindline.domain.mail.MailServer;
import io.kindline.domain.mail.Mailbox;
import io.kindline.domain.mail.Mailboxes;
import io.kindline.domain.operators.Brands;
import io.kindline.domain.subscribers.ContactAddress;
import jakarta.annotation.PreDestroy;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A real mail server in this program, on the loopback, for demo mode: Kindline reads its mailboxes
 * by IMAP and answers by SMTP as it would anywhere. A mailbox that somebody set up to lie elsewhere
 * is left alone, and made-up people write to it there. Its mails live as long as the program.
 */
@Component
@Order(60)
@OnlyInDemo
public class DemoMail implements ApplicationRunner {
    private static final String HERE = "127.0.0.1";
    private static final String PASSWORD = "demo";

    private final DemoData data;
    private final EntryPoints entryPoints;
    private final Brands brands;
    private final Mailboxes mailboxes;
    private final InstantSource clock;
    private final GreenMail server =
            new GreenMail(
                    new ServerSetup[] {
                        new ServerSetup(0, HERE, ServerSetup.PROTOCOL_SMTP),
                        new ServerSetup(0, HERE, ServerSetup.PROTOCOL_IMAP)
                    });

    DemoMail(
            DemoData data,
            EntryPoints entryPoints,
            Brands brands,
            Mailboxes mailboxes,
            InstantSource clock) {
        this.data = data;
        this.entryPoints = entryPoints;
        this.brands = brands;
        this.mailboxes = mailboxes;
        this.clock = clock;
    }

    /**
     * A mail that somebody writes.
     *
     * @param inReplyTo id of the mail that it answers, with brackets; empty for the first
     */
    public record Written(
            String from, String name, String subject, String text, String inReplyTo) {}

    @Override
    public void run(ApplicationArguments arguments) {
        if (!data.isThere()) {
            return;
        }
        server.start();
        UserManager users = server.getUserManager();
        users.setMessageDeliveryHandler((_, to) -> owner(users, bare(to.getEmail())));
        entryPoints.all().stream()
                .filter(door -> door.door() == Door.MAIL)
                .filter(door -> mailboxes.of(door.id()).filter(DemoMail::isElsewhere).isEmpty())
                .forEach(door -> mailboxes.save(mailbox(door)));
    }

    /** After those who read from it have left. */
    @PreDestroy
    void end() {
        server.stop();
    }

    /** Where to write to, from a mail program on this machine; empty before it runs. */
    Optional<String> told() {
        return server.isRunning()
                ? Optional.of(
                        "SMTP %s:%d, IMAP %s:%d, any address, password %s"
                                .formatted(
                                        HERE,
                                        server.getSmtp().getPort(),
                                        HERE,
                                        server.getImap().getPort(),
                                        PASSWORD))
                : Optional.empty();
    }

    /** The mailbox of the door: one that was set up elsewhere, or one of this server. */
    public Optional<Mailbox> mailboxOf(EntryPoint door) {
        return mailboxes.of(door.id()).filter(it -> isElsewhere(it) || server.isRunning());
    }

    /** True when its mails come through this server. */
    public boolean isHere(Mailbox mailbox) {
        return !isElsewhere(mailbox);
    }

    /**
     * Sends a mail over SMTP to the server of the mailbox, as anybody's program does.
     *
     * @return the id it got, with brackets
     */
    public String send(Written written, Mailbox to) throws IOException {
        Session session = DemoPost.session(to);
        try {
            var mail = new MimeMessage(session);
            mail.setFrom(new InternetAddress(written.from(), written.name(), "UTF-8"));
            mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to.address().value()));
            mail.setSubject(written.subject(), "UTF-8");
            mail.setSentDate(Date.from(clock.instant()));
            mail.setText(written.text(), "UTF-8");
            if (!written.inReplyTo().isEmpty()) {
                mail.setHeader("In-Reply-To", written.inReplyTo());
                mail.setHeader("References", written.inReplyTo());
            }
            mail.saveChanges();
            DemoPost.hand(session, to, mail);
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IOException("the mail server of a door did not take a mail", e);
        }
    }

    /** What came to the address, the oldest first. */
    public List<MimeMessage> inbox(String address) {
        GreenMailUser user = server.getUserManager().getUserByEmail(bare(address));
        try {
            return user == null
                    ? List.of()
                    : server
                            .getManagers()
                            .getImapHostManager()
                            .getInbox(user)
                            .getMessages()
                            .stream()
                            .map(StoredMessage::getMimeMessage)
                            .toList();
        } catch (FolderException _) {
            return List.of();
        }
    }

    private Mailbox mailbox(EntryPoint door) {
        String brand = brands.byId(door.brand()).key();
        String address = "support@" + brand + ".example";
        owner(server.getUserManager(), address);
        return new Mailbox(
                door.id(),
                new MailServer(HERE, server.getImap().getPort(), MailServer.Tls.NONE),
                new MailServer(HERE, server.getSmtp().getPort(), MailServer.Tls.NONE),
                new MailLogin(address, PASSWORD),
                "INBOX",
                new ContactAddress(address),
                Mailbox.ReplyTo.TOKEN,
                brands.byId(door.brand()).name() + "\nhttps://" + brand + ".example",
                Optional.empty(),
                "");
    }

    private static boolean isElsewhere(Mailbox mailbox) {
        return !mailbox.incoming().host().equals(HERE)
                || !mailbox.login().password().equals(PASSWORD);
    }

    private static GreenMailUser owner(UserManager users, String address) {
        GreenMailUser known = users.getUserByEmail(address);
        try {
            return known != null ? known : users.createUser(address, address, PASSWORD);
        } catch (UserException e) {
            throw new IllegalStateException("the demo's mail server has no room", e);
        }
    }

    /** What follows a plus sign is the same mailbox. */
    private static String bare(String address) {
        return address.replaceFirst("\\+[^@]*@", "@");
    }
}
