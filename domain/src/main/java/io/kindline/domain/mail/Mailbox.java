package io.kindline.domain.mail;

import io.kindline.domain.entrypoints.EntryPointId;
import io.kindline.domain.subscribers.ContactAddress;
import java.util.Optional;

/**
 * Where the mail of one entry point comes from and by which server answers leave.
 *
 * @param entryPoint whose mail it is; brand, hours, queue and persona are its own
 * @param folder of the incoming mail, mostly {@code INBOX}
 * @param address under which answers leave
 * @param signature below every answer, in the brand's words; may be empty
 * @param authservId under which our own server writes {@code Authentication-Results}
 * @param acknowledgement sent by itself when a new matter comes in; nothing when empty
 */
public record Mailbox(
        EntryPointId entryPoint,
        MailServer incoming,
        MailServer outgoing,
        MailLogin login,
        String folder,
        ContactAddress address,
        ReplyTo replyTo,
        String signature,
        Optional<String> authservId,
        String acknowledgement) {
    private static final int TEXT_MAX = 2_000;

    /** How answers of the subscriber find their contact. */
    public enum ReplyTo {
        /** The server takes {@code name+anything@domain}: a signed token goes into the address. */
        TOKEN,
        /** The bare address: the ids of earlier mails must do. */
        PLAIN
    }

    /**
     * @throws IllegalArgumentException when the address is none, the folder is blank or a text is
     *     longer than 2,000 characters
     */
    public Mailbox {
        if (Correspondents.address(address.value()).isEmpty()) {
            throw new IllegalArgumentException("not a mail address");
        }
        if (folder.isBlank() || folder.length() > 200) {
            throw new IllegalArgumentException("a mailbox needs a folder, mostly INBOX");
        }
        if (signature.length() > TEXT_MAX || acknowledgement.length() > TEXT_MAX) {
            throw new IllegalArgumentException("signature and acknowledgement are 2,000 at most");
        }
    }

    /** The same mailbox with another sign-in. */
    public Mailbox with(MailLogin other) {
        return new Mailbox(
                entryPoint,
                incoming,
                outgoing,
                other,
                folder,
                address,
                replyTo,
                signature,
                authservId,
                acknowledgement);
    }

    /** The same mailbox on other servers. */
    public Mailbox at(MailServer receiving, MailServer sending) {
        return new Mailbox(
                entryPoint,
                receiving,
                sending,
                login,
                folder,
                address,
                replyTo,
                signature,
                authservId,
                acknowledgement);
    }

    /** The part of the address behind the at sign. */
    public String domain() {
        return address.value().substring(address.value().lastIndexOf('@') + 1);
    }
}
