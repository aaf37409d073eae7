package io.kindline.infrastructure.mail;

/** Mails of mail systems. */
final class MailSamples {
    private MailSamples() {}

    /** A report that a mail could not be delivered. */
    static String bounce(String to, String messageId, String status) {
        return """
        Return-Path: <>
        From: Mail Delivery System <MAILER-DAEMON@mx.example.org>
        To: %s
        Subject: Undelivered Mail Returned to Sender
        Auto-Submitted: auto-replied
        Message-ID: <%s@mx.example.org>
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

        --b1
        Content-Type: text/plain

        This is the mail system. Your message could not be delivered.
        --b1
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.org

        Final-Recipient: rfc822; anna@example.org
        Action: failed
        Status: %s
        Diagnostic-Code: smtp; 550 not here

        --b1
        Content-Type: text/rfc822-headers

        From: %s
        Message-ID: %s
        Subject: Re: something

        --b1--
        """
                .formatted(to, System.nanoTime(), status, to, messageId)
                .replace("\n", "\r\n");
    }
}
