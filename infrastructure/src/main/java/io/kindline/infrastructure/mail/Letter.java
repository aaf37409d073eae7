package io.kindline.infrastructure.mail;

import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.application.contacts.ChannelGateway.OutboundMessage;
import io.kindline.application.contacts.ChannelGateway.Voice;
import io.kindline.application.mail.MailLedger;
import io.kindline.domain.contacts.Attachment;
import io.kindline.domain.mail.MailSeal;
import io.kindline.domain.mail.Mailbox;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.HtmlUtils;

/**
 * An answer as a mail: by a person's name, in the thread of what it answers, as plain text and as
 * HTML, with the brand's signature and no word of what was written before.
 */
record Letter(
        OutboundMessage message,
        Mailbox mailbox,
        Optional<MailLedger.Entry> answered,
        MailSeal seal) {
    private static final String UTF_8 = "UTF-8";

    /** Without a recipient yet. */
    MimeMessage in(Session session, AttachmentFiles files)
            throws MessagingException, UnsupportedEncodingException {
        String id = "<" + seal.internetId(message.id(), mailbox.domain()) + ">";
        var mime = new Named(session, id);
        mime.setFrom(new InternetAddress(mailbox.address().value(), sender(), UTF_8));
        if (mailbox.replyTo() == Mailbox.ReplyTo.TOKEN) {
            String reply = seal.replyAddress(mailbox.address().value(), message.contact());
            mime.setReplyTo(new InternetAddress[] {new InternetAddress(reply, sender(), UTF_8)});
        }
        mime.setSubject(subject(), UTF_8);
        mime.setSentDate(Date.from(message.at()));
        mime.setHeader("X-Loop", seal.loopMark());
        if (isAutomatic()) {
            mime.setHeader("Auto-Submitted", "auto-replied");
            mime.setHeader("X-Auto-Response-Suppress", "All");
        }
        thread(mime);
        mime.setContent(content(files));
        return mime;
    }

    private void thread(MimeMessage mime) throws MessagingException {
        Optional<String> before = answered.flatMap(MailLedger.Entry::internetId);
        if (before.isPresent()) {
            List<String> ids = new ArrayList<>(answered.get().references().reversed());
            ids.remove(before.get());
            ids.add(before.get());
            mime.setHeader("In-Reply-To", "<" + before.get() + ">");
            mime.setHeader("References", "<" + String.join(">\r\n <", ids) + ">");
        }
    }

    private String subject() {
        String before = answered.map(MailLedger.Entry::subject).orElse("").strip();
        if (before.isEmpty()) {
            return message.entryPoint().persona();
        }
        return before.regionMatches(true, 0, "re:", 0, 3) ? before : "Re: " + before;
    }

    boolean isAutomatic() {
        return message.voice() == Voice.AUTOMATIC;
    }

    private String sender() {
        String persona = message.entryPoint().persona();
        return message.voice() == Voice.PERSON ? message.author() + ", " + persona : persona;
    }

    private MimeMultipart content(AttachmentFiles files) throws MessagingException {
        var both = new MimeMultipart("alternative");
        both.addBodyPart(text(plain(), "plain"));
        both.addBodyPart(text(html(), "html"));
        if (message.files().isEmpty()) {
            return both;
        }
        var all = new MimeMultipart("mixed");
        var words = new MimeBodyPart();
        words.setContent(both);
        all.addBodyPart(words);
        for (Attachment attachment : message.files()) {
            var part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new KeptFile(attachment, files)));
            part.setFileName(attachment.name());
            part.setDisposition(MimeBodyPart.ATTACHMENT);
            all.addBodyPart(part);
        }
        return all;
    }

    private static MimeBodyPart text(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }

    private String plain() {
        return message.text().value() + "\n\n-- \n" + signature() + "\n";
    }

    private String html() {
        return "<html><body><div dir=\"auto\">"
                + lines(message.text().value())
                + "</div><p style=\"color:#666666\">-- <br>"
                + lines(signature())
                + "</p></body></html>";
    }

    private String signature() {
        String brand =
                mailbox.signature().isBlank()
                        ? message.entryPoint().persona()
                        : mailbox.signature().strip();
        return message.voice() == Voice.PERSON ? message.author() + "\n" + brand : brand;
    }

    private static String lines(String text) {
        return HtmlUtils.htmlEscape(text, UTF_8).replace("\n", "<br>\n");
    }

    /** Keeps its own id: a second try is the same mail. */
    private static final class Named extends MimeMessage {
        private final String id;

        Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
