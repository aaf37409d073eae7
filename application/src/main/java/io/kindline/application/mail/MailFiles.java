package io.kindline.application.mail;

import io.kindline.domain.mail.MailFileId;
import java.io.InputStream;

/** Where originals and the pages made of them are kept, sealed, outside the database. */
public interface MailFiles {

    /** Keeps what comes. */
    MailFileId keep(InputStream bytes);

    /**
     * What was kept; the caller closes it.
     *
     * @throws IllegalStateException when nothing is kept under it
     */
    InputStream open(MailFileId id);

    /** Throws away what was kept; nothing happens when it is gone. */
    void drop(MailFileId id);
}
