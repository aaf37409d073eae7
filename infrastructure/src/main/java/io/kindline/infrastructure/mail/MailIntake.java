package io.kindline.infrastructure.mail;

import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.application.mail.MailFiles;
import io.kindline.application.mail.MailPositions;
import io.kindline.application.mail.ReceiveMail;
import io.kindline.application.mail.TakeReturnedMail;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.mail.MailFileId;
import io.kindline.domain.mail.Mailbox;
import io.kindline.domain.mail.Nature;
import io.kindline.domain.mail.ParsedMail;
import io.kindline.domain.mail.Reading;
import io.kindline.domain.mail.Trait;
import io.kindline.domain.shared.Actor;
import io.kindline.infrastructure.mail.mime.MailLimits;
import io.kindline.infrastructure.mail.mime.MailSource;
import io.kindline.infrastructure.mail.mime.MimeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes one mail in: keeps it as it came, reads it, stores what it says. */
@Component
class MailIntake {
    private static final Actor.Clockwork MAIL = new Actor.Clockwork("mail");

    private final ReceiveMail receiveMail;
    private final TakeReturnedMail takeReturnedMail;
    private final MailFiles kept;
    private final AttachmentFiles attachments;
    private final MimeReader reader = new MimeReader(MailLimits.USUAL);

    MailIntake(
            ReceiveMail receiveMail,
            TakeReturnedMail takeReturnedMail,
            MailFiles kept,
            AttachmentFiles attachments) {
        this.receiveMail = receiveMail;
        this.takeReturnedMail = takeReturnedMail;
        this.kept = kept;
        this.attachments = attachments;
    }

    /** Which mailbox of which door. */
    record At(EntryPoint door, Mailbox mailbox) {}

    /**
     * Takes a mail in; when it returns without throwing, the mail is stored for ever.
     *
     * @param position how far the mailbox is read with it
     */
    ReceiveMail.Outcome take(
            At at, MailSource source, Set<Trait> beforehand, Optional<Reading> position)
            throws IOException {
        var files = new IncomingFiles(attachments);
        ParsedMail mail = with(beforehand, reader.read(source, files));
        MailFileId original;
        try (InputStream bytes = source.open()) {
            original = kept.keep(bytes);
        }
        Optional<MailFileId> page =
                mail.page()
                        .map(html -> html.getBytes(StandardCharsets.UTF_8))
                        .map(html -> kept.keep(new ByteArrayInputStream(html)));
        var command =
                new ReceiveMail.Command(
                        at.door(), at.mailbox(), mail, original, page, files.files(), position);
        ReceiveMail.Outcome outcome = store(command);
        if (outcome instanceof ReceiveMail.Outcome.Again) {
            kept.drop(original);
            page.ifPresent(kept::drop);
        }
        return outcome;
    }

    private ReceiveMail.Outcome store(ReceiveMail.Command command) {
        if (command.mail().nature() == Nature.BOUNCE) {
            switch (takeReturnedMail.handle(MAIL, command)) {
                case TakeReturnedMail.Outcome.Matched _ -> {
                    return new ReceiveMail.Outcome.SetAside();
                }
                case TakeReturnedMail.Outcome.NotOurs _ -> {}
            }
        }
        return receiveMail.handle(MAIL, command);
    }

    private static ParsedMail with(Set<Trait> beforehand, ParsedMail mail) {
        if (beforehand.isEmpty()) {
            return mail;
        }
        Set<Trait> traits = EnumSet.copyOf(beforehand);
        traits.addAll(mail.traits());
        return mail.with(traits);
    }

    /** For what could not be stored whatever was tried: it stays on the disk and is counted. */
    @Component
    record LastResort(MailFiles kept, MailPositions positions, InstantSource clock) {

        void setAside(At at, MailSource source) throws IOException {
            try (InputStream bytes = source.open()) {
                positions.setAside(
                        at.door().id(),
                        "it could not be stored",
                        kept.keep(bytes),
                        clock.instant());
            }
        }
    }
}
