package io.kindline.application.contacts;

import io.kindline.domain.contacts.ContactId;
import java.util.List;
import java.util.Optional;

/**
 * What a message was as a mail, beside its text.
 *
 * @param subject one line, may be empty
 * @param traits words for what is special about it, for example {@code encrypted}
 * @param nature {@code personal}, {@code auto-reply}, {@code bulk} or {@code bounce}
 * @param authenticity {@code pass}, {@code fail}, {@code none} or {@code unchecked}
 * @param view whether there is more to see than the text
 * @param others how many other people it went to
 * @param refersTo the contact of somebody else in which it answers
 */
public record MailSheet(
        String subject,
        List<String> traits,
        String nature,
        String authenticity,
        View view,
        int others,
        Optional<ContactId> refersTo) {

    public MailSheet {
        traits = List.copyOf(traits);
    }

    /** What there is to see. */
    public enum View {
        /** The text is all of it. */
        TEXT,
        /** It has a formatted form, or quoted history. */
        PAGE
    }
}
