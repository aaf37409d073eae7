package io.kindline.application.mail;

import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.mail.MailFileId;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.subscribers.ContactAddress;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is known of every mail that came: its ids, its files, and whom an answer goes to. */
public interface MailLedger {

    /** Remembers a mail in the transaction of its message. */
    void remember(Entry entry);

    /** The contact of the first of the ids that came by this brand; one statement. */
    Optional<ContactId> contactOf(Collection<String> internetIds, BrandId brand);

    /** The latest mail in the contact, which an answer answers. */
    Optional<Entry> latest(ContactId contact);

    /** The mail of a message. */
    Optional<Entry> find(MessageId message);

    /**
     * A mail.
     *
     * @param internetId empty when it had none
     * @param references ids of earlier mails, the nearest first, at most twenty
     * @param sender known by a keyed hash only
     * @param page what of it can be shown, when that is more than the text
     */
    record Entry(
            MessageId message,
            ContactId contact,
            BrandId brand,
            Optional<String> internetId,
            List<String> references,
            String subject,
            SenderToken sender,
            MailFileId original,
            Optional<MailFileId> page) {}

    /** A keyed hash of an address: tells whether another is the same, and nothing else. */
    record SenderToken(String value) {}

    /** Hashes an address. */
    SenderToken token(ContactAddress address);
}
