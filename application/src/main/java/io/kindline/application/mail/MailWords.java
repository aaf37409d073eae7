package io.kindline.application.mail;

import io.kindline.application.contacts.MailSheet;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageText;
import io.kindline.domain.mail.Authenticity;
import io.kindline.domain.mail.ParsedMail;
import io.kindline.domain.mail.Trait;
import io.kindline.domain.subscribers.ContactAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What of a mail becomes a message. */
final class MailWords {

    private MailWords() {}

    /** Its sender; one that names none gets an address that nothing can be sent to. */
    static ContactAddress sender(ParsedMail mail) {
        return mail.from()
                .map(from -> from.address())
                .orElseGet(() ->
                        new ContactAddress("no sender " + mail.fingerprint().substring(0, 12)));
    }

    /** Its text; the subject stands in for a missing one. */
    static MessageText text(ParsedMail mail) {
        String text = mail.text().isBlank() ? mail.subject() : mail.text();
        return text.isBlank() ? new MessageText("…") : MessageText.of(cut(text.strip()));
    }

    static Optional<MessageText> heading(ParsedMail mail) {
        return Optional.of(mail.subject()).filter(it -> !it.isBlank()).map(MessageText::of);
    }

    static MailSheet sheet(
            ParsedMail mail, Authenticity authenticity, Optional<ContactId> refersTo) {
        boolean cut = mail.text().strip().length() > MessageText.LENGTH_MAX;
        List<String> traits =
                Stream.concat(mail.traits().stream(), cut ? Stream.of(Trait.CUT) : Stream.of())
                        .distinct()
                        .sorted()
                        .map(MailWords::word)
                        .toList();
        return new MailSheet(
                mail.subject(),
                traits,
                word(mail.nature()),
                word(authenticity),
                mail.page().isPresent() ? MailSheet.View.PAGE : MailSheet.View.TEXT,
                mail.others(),
                refersTo);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String cut(String text) {
        if (text.length() <= MessageText.LENGTH_MAX) {
            return text;
        }
        int end = MessageText.LENGTH_MAX - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                + "…";
    }
}
