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
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.stereotype.Component;

/**
 * Replies by mail: to the address the person wrote from, and in copy to whom an operator added; to
 * nobody else, whatever mails say of copies and of where to answer.
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
            var person = new InternetAddress(to);
            mime.setRecipient(Message.RecipientType.TO, person);
            mime.setRecipients(Message.RecipientType.CC, recipients.inCopy(letter));
            mime.saveChanges();
            return handed(transport, mime, person);
        } catch (MessagingException | IOException e) {
            return answer(e);
        }
    }

    /** What reached the person is sent, whoever of those in copy could not be reached. */
    private static Handover handed(Transport transport, MimeMessage mime, InternetAddress person)
            throws MessagingException {
        try {
            transport.sendMessage(mime, mime.getAllRecipients());
            return new Handover.Sent();
        } catch (SendFailedException e) {
            Address[] reached = e.getValidSentAddresses();
            if (reached != null && List.of(reached).contains(person)) {
                return new Handover.Sent();
            }
            throw e;
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
