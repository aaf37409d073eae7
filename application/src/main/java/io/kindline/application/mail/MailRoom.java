package io.kindline.application.mail;

import io.kindline.application.contacts.MailSheets;
import io.kindline.domain.mail.MailSeal;

/** What taking mail in needs beside contacts. */
public record MailRoom(
        MailLedger ledger,
        MailPositions positions,
        MailSheets sheets,
        MailSeal seal,
        AlsoAddressed others) {}
