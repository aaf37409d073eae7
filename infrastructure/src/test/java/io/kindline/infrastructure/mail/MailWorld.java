package io.kindline.infrastructure.mail;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.kindline.application.contacts.ChannelGateways;
import io.kindline.application.contacts.Conversation;
import io.kindline.application.contacts.MessageLine;
import io.kindline.application.contacts.SendReply;
import io.kindline.application.mail.MailPositions;
import io.kindline.application.routing.ClaimNext;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.entrypoints.Channel;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.DoorSamples;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.entrypoints.EntryPointKey;
import io.kindline.domain.entrypoints.EntryPoints;
import io.kindline.domain.entrypoints.Queue;
import io.kindline.domain.entrypoints.Queues;
import io.kindline.domain.mail.MailLogin;
import io.kindline.domain.mail.MailSeal;
import io.kindline.domain.mail.MailServer;
import io.kindline.domain.mail.Mailbox;
import io.kindline.domain.mail.Mailboxes;
import io.kindline.domain.operators.Account;
import io.kindline.domain.operators.Employment;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.Operators;
import io.kindline.domain.operators.PeopleSamples;
import io.kindline.domain.operators.Period;
import io.kindline.domain.operators.RoleGrant;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.shared.Language;
import io.kindline.domain.shared.OperatorId;
import io.kindline.domain.shared.Role;
import io.kindline.domain.subscribers.ContactAddress;
import jakarta.mail.Folder;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A mail server, a mailbox at a door of a small centre, and an operator, for each test anew. */
abstract class MailWorld {
    static final String SUPPORT = "support@lantern.example";

    @Autowired EntryPoints entryPoints;
    @Autowired Queues queues;
    @Autowired Operators operators;
    @Autowired Mailboxes mailboxes;
    @Autowired MailPositions positions;
    @Autowired MailboxReader reader;
    @Autowired ChannelGateways gateways;
    @Autowired MailSeal seal;
    @Autowired ClaimNext claimNext;
    @Autowired Conversation conversation;
    @Autowired SendReply sendReply;

    final GreenMail server =
            new GreenMail(
                    new ServerSetup[] {
                        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
                    });
    final BrandId brand = DoorSamples.brand();
    final Queue queue = DoorSamples.queue(brand);
    final EntryPoint door = mailDoor(queue);
    GreenMailUser support;
    Actor.Staff olga = new Actor.Staff(new OperatorId(UUID.randomUUID()), Set.of(), Set.of());

    @BeforeEach
    void a_mailbox_of_a_small_centre() {
        server.start();
        support = server.setUser(SUPPORT, "support", "secret");
        queues.save(queue);
        entryPoints.save(door);
        mailboxes.save(mailbox());
        olga = operator(Role.OPERATOR);
    }

    @AfterEach
    void the_server_goes() {
        mailboxes.remove(door.id());
        server.stop();
    }

    Mailbox mailbox() {
        return new Mailbox(
                door.id(),
                new MailServer("127.0.0.1", server.getImap().getPort(), MailServer.Tls.NONE),
                new MailServer("127.0.0.1", server.getSmtp().getPort(), MailServer.Tls.NONE),
                new MailLogin("support", "secret"),
                "INBOX",
                new ContactAddress(SUPPORT),
                Mailbox.ReplyTo.TOKEN,
                "Lantern Mobile, personal support\nlantern.example",
                Optional.of("mx.lantern.example"),
                "");
    }

    static EntryPoint mailDoor(Queue behind) {
        EntryPoint sample = DoorSamples.door(behind);
        UUID id = UUID.randomUUID();
        return new EntryPoint(
                new EntryPointId(id),
                new EntryPointKey("m" + id.toString().replace("-", "")),
                "Mail",
                Channel.MAIL,
                Door.MAIL,
                sample.brand(),
                sample.queue(),
                sample.hours(),
                sample.targets(),
                sample.language(),
                "",
                "Lantern",
                25_000,
                Optional.empty());
    }

    Actor.Staff operator(Role role) {
        return operator(role, queue);
    }

    Actor.Staff operator(Role role, Queue serves) {
        String account = "o" + UUID.randomUUID().toString().replace("-", "");
        var person =
                new Operator(
                        new OperatorId(UUID.randomUUID()),
                        new Account(account),
                        account,
                        "Olga",
                        Employment.WORKS_HERE,
                        Optional.empty(),
                        DoorSamples.MOSCOW,
                        new Language("ru"),
                        Set.of(new Language("ru"), new Language("en")),
                        Set.of(serves.brand()),
                        Set.of(serves.id()),
                        List.of(),
                        List.of(new RoleGrant(role, Period.since(PeopleSamples.HIRED))));
        operators.save(person);
        return person.actorAt(Instant.now());
    }

    /** Somebody nobody knows yet. */
    static String somebody() {
        return "anna." + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    }

    static String newId() {
        return UUID.randomUUID() + "@example.org";
    }

    /** A plain mail as text. */
    static String mail(String from, String id, String more, String text) {
        return """
        Return-Path: <%s>
        From: Anna Example <%s>
        To: %s
        Subject: My phone has no network
        Message-ID: <%s>
        Date: Thu, 26 Nov 2026 08:00:00 +0300
        %sContent-Type: text/plain; charset=utf-8

        %s
        """
                .formatted(from, from, SUPPORT, id, more, text)
                .replace("\n", "\r\n");
    }

    void arrives(String mail) throws Exception {
        var bytes = new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8));
        support.deliver(new MimeMessage(Session.getInstance(new Properties()), bytes));
    }

    /** Reads the mailbox once; how many mails were taken. */
    int read() throws Exception {
        return read(reader, new MailIntake.At(door, mailbox()));
    }

    static int read(MailboxReader by, MailIntake.At at) throws Exception {
        try (Store store = MailSessions.incoming(at.mailbox());
                Folder folder = store.getFolder("INBOX")) {
            folder.open(Folder.READ_WRITE);
            return by.readNew(at, (IMAPFolder) folder);
        }
    }

    ContactId claimed() {
        return claimNext.handle(olga).orElseThrow().id();
    }

    List<MessageLine> lines(ContactId id) {
        return conversation.handle(olga, id, Optional.empty()).orElseThrow().messages();
    }

    List<String> texts(ContactId id) {
        return lines(id).stream().map(line -> line.message().text().value()).toList();
    }

    void answers(ContactId id, String text) {
        sendReply.handle(olga, new SendReply.Command(id, MessageText.of(text)));
    }
}
