package io.kindline.application.contacts;

import io.kindline.domain.contacts.MessageId;
import java.util.Optional;

/** What messages were as mails; conversations are read together with it. */
public interface MailSheets {

    /** Remembers it in the transaction of the message. */
    void add(MessageId message, MailSheet sheet);

    /** What it was; empty for what came otherwise. */
    Optional<MailSheet> of(MessageId message);
}
