package io.kindline.application.mail;

import io.kindline.domain.mail.MailSeal;
import io.kindline.domain.mail.Mailbox;
import io.kindline.domain.mail.Nature;
import io.kindline.domain.mail.ParsedMail;
import java.util.Optional;

/** Tells a mail of our own that came back, so that it starts nothing. */
final class MailCircle {
    private static final int HOPS_MAX = 50;

    private MailCircle() {}

    /** Why it is one, in words; empty for all others. */
    static Optional<String> reason(ParsedMail mail, Mailbox mailbox, MailSeal seal) {
        if (mail.hops() > HOPS_MAX) {
            return Optional.of("it passed more than " + HOPS_MAX + " servers");
        }
        if (mail.nature() == Nature.BOUNCE) {
            return Optional.empty();
        }
        if (mail.headers().every("x-loop").stream().anyMatch(seal.loopMark()::equals)) {
            return Optional.of("it bears the mark of our own mails");
        }
        if (mail.internetId().filter(id -> !seal.ownMessagesIn(id).isEmpty()).isPresent()) {
            return Optional.of("it is a mail of our own");
        }
        return mail.from()
                .map(from -> from.address().value())
                .filter(mailbox.address().value()::equalsIgnoreCase)
                .map(_ -> "it says that it is from this very mailbox");
    }
}
