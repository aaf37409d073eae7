package io.kindline.infrastructure.mail;

import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.application.contacts.ChannelGateway;
import io.kindline.application.mail.MailLedger;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.mail.MailSeal;
import io.kindline.domain.mail.Mailbox;
import io.kindline.domain.mail.Mailboxes;
import io.kindline.domain.mail.ReturnReason;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.stereotype.Component;

/**
 * Replies by mail: to the address the person wrote from and to nobody else, whatever his mail says
 * of copies and of where to answer.
 */
@Component
class SmtpGateway implements ChannelGateway {
    private final Mailboxes mailboxes;
    private final MailLedger ledger;
    private final MailSeal seal;
    private final Recipients recipients;
    private final AttachmentFiles files;

    SmtpGateway(
            Mailboxes mailboxes,
            MailLedger ledger,
            MailSeal seal,
            Recipients recipients,
            AttachmentFiles files) {
        this.mailboxes = mailboxes;
        this.ledger = ledger;
        this.seal = seal;
        this.recipients = recipients;
        this.files = files;
    }

    @Override
    public Door door() {
        return Door.MAIL;
    }

    @Override
    public ChannelCapabilities capabilities(EntryPoint at) {
        return new ChannelCapabilities(at.textMax(), Ability.YES, Ability.NO, Ability.NO);
    }

    /** An address stays one: whoever wrote here once can be written to again. */
    @Override
    public Ability reachesAgain(EntryPoint at) {
        return mailboxes.of(at.id()).isPresent() ? Ability.YES : Ability.NO;
    }

    @Override
    public Handover send(OutboundMessage message) {
        Optional<Mailbox> mailbox = mailboxes.of(message.entryPoint().id());
        if (mailbox.isEmpty()) {
            return new Handover.TryAgain("This entry point has no mailbox yet.");
        }
        Optional<MailLedger.Entry> answered = ledger.latest(message.contact());
        Optional<String> to = recipients.of(message.subscriber(), answered);
        if (to.isEmpty()) {
            return new Handover.Refused("No mail address of this person is known.");
        }
        var letter = new Letter(message, mailbox.get(), answered, seal);
        return send(letter, mailbox.get(), to.get());
    }

    private Handover send(Letter letter, Mailbox mailbox, String to) {
        Session session = MailSessions.outgoing(mailbox);
        try (Transport transport = MailSessions.connected(session, mailbox)) {
            MimeMessage mime = letter.in(session, files);
            mime.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
            mime.saveChanges();
            transport.sendMessage(mime, mime.getAllRecipients());
            return new Handover.Sent();
        } catch (MessagingException | IOException e) {
            return answer(e);
        }
    }

    private static Handover answer(Exception e) {
        for (Throwable cause = e; cause instanceof MessagingException failure; ) {
            int code =
                    switch (failure) {
                        case SMTPAddressFailedException address -> address.getReturnCode();
                        case SMTPSendFailedException whole -> whole.getReturnCode();
                        default -> 0;
                    };
            if (code >= 500 && !(e instanceof AuthenticationFailedException)) {
                String said = failure.getMessage() == null ? "" : failure.getMessage();
                return new Handover.Refused(ReturnReason.of(said));
            }
            cause = failure.getNextException();
        }
        return new Handover.TryAgain(MailSessions.trouble(e).words());
    }
}
