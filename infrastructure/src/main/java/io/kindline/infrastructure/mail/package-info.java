/** Mailboxes by IMAP and SMTP, and where mails are kept. */
@NullMarked
package io.kindline.infrastructure.mail;

import org.jspecify.annotations.NullMarked;
