package io.kindline.infrastructure.mail;

import io.kindline.application.mail.MailConnection;
import io.kindline.domain.mail.Mailbox;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import org.springframework.stereotype.Component;

/** Signs in by IMAP and by SMTP and goes again. */
@Component
class AngusMailConnection implements MailConnection {

    @Override
    public Result check(Mailbox mailbox) {
        int mails;
        try (Store store = MailSessions.incoming(mailbox)) {
            Folder folder = store.getFolder(mailbox.folder());
            if (!folder.exists()) {
                return new Result.Fails(Way.INCOMING, Trouble.NO_SUCH_FOLDER);
            }
            folder.open(Folder.READ_WRITE);
            mails = folder.getMessageCount();
            folder.close(false);
        } catch (MessagingException e) {
            return new Result.Fails(Way.INCOMING, MailSessions.trouble(e));
        }
        try (Transport _ = MailSessions.connected(MailSessions.outgoing(mailbox), mailbox)) {
            return new Result.Works(mails);
        } catch (MessagingException e) {
            return new Result.Fails(Way.OUTGOING, MailSessions.trouble(e));
        }
    }
}
