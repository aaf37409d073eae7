package io.kindline.application.mail;

import io.kindline.domain.mail.MailFileId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Kept mails in memory. */
public final class InMemoryMailFiles implements MailFiles {
    private final Map<MailFileId, byte[]> files = new HashMap<>();

    @Override
    public MailFileId keep(InputStream bytes) {
        var id = new MailFileId(UUID.randomUUID());
        try {
            files.put(id, bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return id;
    }

    @Override
    public InputStream open(MailFileId id) {
        byte[] bytes = files.get(id);
        if (bytes == null) {
            throw new IllegalStateException("no mail is kept under " + id.value());
        }
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public void drop(MailFileId id) {
        files.remove(id);
    }
}
