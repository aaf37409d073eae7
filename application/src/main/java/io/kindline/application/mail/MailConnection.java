package io.kindline.application.mail;

import io.kindline.domain.mail.Mailbox;
import java.util.Arrays;
import java.util.Locale;

/** Tries whether a mailbox works. */
public interface MailConnection {

    /** Signs in both ways and opens the folder; sends nothing. Answers within 20 seconds. */
    Result check(Mailbox mailbox);

    /** How it went. */
    sealed interface Result {

        /** Mail can come and go. */
        record Works(int mails) implements Result {}

        /** {@code where} is the way that failed. */
        record Fails(Way where, Trouble what) implements Result {}
    }

    /** In or out. */
    enum Way {
        INCOMING,
        OUTGOING
    }

    /** What is wrong with a connection; its word is kept and shown in everybody's language. */
    enum Trouble {
        NOT_SIGNED_IN("The server does not accept this user and password."),
        NO_SUCH_HOST("There is no server of this name."),
        NOBODY_LISTENS("Nobody listens at this host and port."),
        NO_ANSWER("The server did not answer in time."),
        NOT_SECURE(
                "No secure connection: look at the port, the kind of TLS and the server's"
                        + " certificate."),
        NO_SUCH_FOLDER("The server has no folder of this name."),
        BROKEN_OFF("The server broke off the conversation.");

        private final String words;

        Trouble(String words) {
            this.words = words;
        }

        /** For the log and for a message that did not leave. */
        public String words() {
            return words;
        }

        /** How it is kept: {@code nobody-listens}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Reads what is kept; anything else is a conversation that broke off. */
        public static Trouble of(String word) {
            return Arrays.stream(values())
                    .filter(one -> one.word().equals(word))
                    .findFirst()
                    .orElse(BROKEN_OFF);
        }
    }
}
