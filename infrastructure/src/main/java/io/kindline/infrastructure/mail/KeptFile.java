package io.kindline.infrastructure.mail;

import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.domain.contacts.Attachment;
import jakarta.activation.DataSource;
import java.io.InputStream;
import java.io.OutputStream;

/** A kept file on its way out, read when it is sent. */
record KeptFile(Attachment attachment, AttachmentFiles files) implements DataSource {

    @Override
    public InputStream getInputStream() {
        return files.open(attachment.sha256());
    }

    @Override
    public OutputStream getOutputStream() {
        throw new UnsupportedOperationException("a kept file does not change");
    }

    @Override
    public String getContentType() {
        return attachment.contentType();
    }

    @Override
    public String getName() {
        return attachment.name();
    }
}
