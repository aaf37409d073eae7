package io.kindline.application.mail;

import io.kindline.domain.mail.Mailbox;

/** Tries whether a mailbox works. */
public interface MailConnection {

    /** Signs in both ways and opens the folder; sends nothing. Answers within 20 seconds. */
    Result check(Mailbox mailbox);

    /** How it went. */
    sealed interface Result {

        /** Mail can come and go. */
        record Works(int mails) implements Result {}

        /** {@code words} say what to do, without secrets; {@code where} is the way that failed. */
        record Fails(Way where, String words) implements Result {}
    }

    /** In or out. */
    enum Way {
        INCOMING,
        OUTGOING
    }
}
