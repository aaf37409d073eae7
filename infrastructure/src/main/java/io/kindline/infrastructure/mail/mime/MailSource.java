package io.kindline.infrastructure.mail.mime;

import java.io.IOException;
import java.io.InputStream;

/** A mail that can be read more than once. */
@FunctionalInterface
public interface MailSource {

    InputStream open() throws IOException;
}
