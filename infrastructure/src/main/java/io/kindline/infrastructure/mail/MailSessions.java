package io.kindline.infrastructure.mail;

import io.kindline.application.mail.MailConnection;
import io.kindline.domain.mail.MailServer;
import io.kindline.domain.mail.Mailbox;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Properties;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Connections to the servers of a mailbox, with an end to all waiting. */
final class MailSessions {
    private static final String CONNECT_MS = "5000";
    private static final String READ_MS = "8000";
    private static final String WRITE_MS = "20000";
    private static final String PIECE_BYTES = "262144";

    private MailSessions() {}

    static Store incoming(Mailbox mailbox) throws MessagingException {
        MailServer server = mailbox.incoming();
        String protocol = server.tls() == MailServer.Tls.FROM_THE_START ? "imaps" : "imap";
        Properties properties = properties(protocol, server);
        properties.setProperty("mail." + protocol + ".peek", "true");
        properties.setProperty("mail." + protocol + ".fetchsize", PIECE_BYTES);
        properties.setProperty("mail." + protocol + ".timeout", "30000");
        Store store = Session.getInstance(properties).getStore(protocol);
        store.connect(
                server.host(), server.port(), mailbox.login().user(), mailbox.login().password());
        return store;
    }

    static Session outgoing(Mailbox mailbox) {
        MailServer server = mailbox.outgoing();
        boolean smtps = server.tls() == MailServer.Tls.FROM_THE_START;
        Properties properties = properties("smtp", server);
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(smtps));
        properties.setProperty("mail.smtp.auth", "true");
        properties.setProperty("mail.smtp.writetimeout", WRITE_MS);
        properties.setProperty("mail.smtp.sendpartial", "true");
        properties.setProperty("mail.smtp.localhost", "kindline");
        properties.setProperty("mail.smtp.allow8bitmime", "true");
        return Session.getInstance(properties);
    }

    /**
     * A connection that is signed in; a server that takes mail from its own machine unasked too.
     */
    static Transport connected(Session session, Mailbox mailbox) throws MessagingException {
        boolean named = !mailbox.login().password().isEmpty();
        if (!named) {
            session.getProperties().setProperty("mail.smtp.auth", "false");
        }
        Transport transport = session.getTransport("smtp");
        transport.connect(
                mailbox.outgoing().host(),
                mailbox.outgoing().port(),
                named ? mailbox.login().user() : null,
                named ? mailbox.login().password() : null);
        return transport;
    }

    private static Properties properties(String protocol, MailServer server) {
        var properties = new Properties();
        String prefix = "mail." + protocol + ".";
        boolean starttls = server.tls() == MailServer.Tls.STARTTLS;
        properties.setProperty(prefix + "connectiontimeout", CONNECT_MS);
        properties.setProperty(prefix + "timeout", READ_MS);
        properties.setProperty(prefix + "starttls.enable", Boolean.toString(starttls));
        properties.setProperty(prefix + "starttls.required", Boolean.toString(starttls));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        return properties;
    }

    /** What went wrong. */
    static MailConnection.Trouble trouble(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            switch (cause) {
                case AuthenticationFailedException _ -> {
                    return MailConnection.Trouble.NOT_SIGNED_IN;
                }
                case FolderNotFoundException _ -> {
                    return MailConnection.Trouble.NO_SUCH_FOLDER;
                }
                case UnknownHostException _ -> {
                    return MailConnection.Trouble.NO_SUCH_HOST;
                }
                case ConnectException _ -> {
                    return MailConnection.Trouble.NOBODY_LISTENS;
                }
                case SocketTimeoutException _ -> {
                    return MailConnection.Trouble.NO_ANSWER;
                }
                case SSLException _ -> {
                    return MailConnection.Trouble.NOT_SECURE;
                }
                default -> {}
            }
        }
        return MailConnection.Trouble.BROKEN_OFF;
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof MessagingException messaging && messaging.getNextException() != null
                ? messaging.getNextException()
                : cause.getCause();
    }
}
