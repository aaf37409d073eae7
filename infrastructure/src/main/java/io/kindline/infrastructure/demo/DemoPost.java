package io.kindline.infrastructure.demo;

import io.kindline.domain.mail.MailServer;
import io.kindline.domain.mail.Mailbox;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/** The mail program of made-up people: hands mails to the server by which a mailbox sends. */
final class DemoPost {
    private static final String MOST_MS = "10000";

    private DemoPost() {}

    static Session session(Mailbox to) {
        MailServer server = to.outgoing();
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", MOST_MS);
        properties.setProperty("mail.smtp.timeout", MOST_MS);
        properties.setProperty("mail.smtp.writetimeout", MOST_MS);
        properties.setProperty("mail.smtp.auth", Boolean.toString(isSignedIn(to)));
        properties.setProperty(
                "mail.smtp.ssl.enable",
                Boolean.toString(server.tls() == MailServer.Tls.FROM_THE_START));
        String starttls = Boolean.toString(server.tls() == MailServer.Tls.STARTTLS);
        properties.setProperty("mail.smtp.starttls.enable", starttls);
        properties.setProperty("mail.smtp.starttls.required", starttls);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return Session.getInstance(properties);
    }

    /** A server that takes mail from its own machine unasked gets no password. */
    private static boolean isSignedIn(Mailbox mailbox) {
        return !mailbox.login().password().isEmpty();
    }

    static void hand(Session session, Mailbox to, MimeMessage mail) throws MessagingException {
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(
                    to.outgoing().host(),
                    to.outgoing().port(),
                    isSignedIn(to) ? to.login().user() : null,
                    isSignedIn(to) ? to.login().password() : null);
            transport.sendMessage(mail, mail.getAllRecipients());
        }
    }
}
