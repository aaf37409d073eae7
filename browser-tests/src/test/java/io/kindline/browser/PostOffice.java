package io.kindline.browser;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The demo's mail server, seen as a mail program sees it. */
final class PostOffice {
    private static final Pattern TOLD =
            Pattern.compile("SMTP 127\\.0\\.0\\.1:(\\d+), IMAP 127\\.0\\.0\\.1:(\\d+)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int smtp;
    private final int imap;

    private PostOffice(int smtp, int imap) {
        this.smtp = smtp;
        this.imap = imap;
    }

    /** Where it is, Kindline says when it is ready. */
    static PostOffice of(RunningKindline kindline) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Matcher told = TOLD.matcher(kindline.log());
            if (told.find()) {
                return new PostOffice(
                        Integer.parseInt(told.group(1)), Integer.parseInt(told.group(2)));
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException("Kindline told of no mail server");
    }

    /** Sends it as it is, with the id that stands in it. */
    void send(String from, String to, String raw) throws Exception {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(smtp));
        properties.setProperty("mail.smtp.from", from);
        Session session = Session.getInstance(properties);
        var mail =
                new MimeMessage(
                        session,
                        new ByteArrayInputStream(
                                raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(mail, new InternetAddress[] {new InternetAddress(to)});
        }
    }

    /** The newest mail of the address, as soon as there is one. */
    MimeMessage awaitMailTo(String address) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Optional<MimeMessage> found = newest(address);
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException("no mail came");
    }

    private Optional<MimeMessage> newest(String address) throws Exception {
        Session session = Session.getInstance(new Properties());
        try (Store store = session.getStore("imap")) {
            store.connect("127.0.0.1", imap, address, "demo");
            try (Folder folder = store.getFolder("INBOX")) {
                folder.open(Folder.READ_ONLY);
                int count = folder.getMessageCount();
                return count == 0 ? Optional.empty() : Optional.of(copy(folder.getMessage(count)));
            }
        } catch (AuthenticationFailedException _) {
            return Optional.empty();
        }
    }

    private static MimeMessage copy(Message mail) throws Exception {
        var bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(bytes.toByteArray()));
    }
}
