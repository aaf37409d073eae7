package io.kindline.infrastructure.mail;

import io.kindline.application.mail.MailFiles;
import io.kindline.application.shared.Ids;
import io.kindline.domain.mail.MailFileId;
import io.kindline.infrastructure.shared.KindlineSettings;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Mails in the folder {@code mail} of the data folder, sealed, by the last digits of their id. */
@Component
class DiskMailFiles implements MailFiles {
    private final Path folder;
    private final MailVault vault;
    private final Ids ids;

    DiskMailFiles(KindlineSettings settings, MailVault vault, Ids ids) {
        this.folder = settings.dataDir().resolve("mail");
        this.vault = vault;
        this.ids = ids;
    }

    @Override
    public MailFileId keep(InputStream bytes) {
        var id = new MailFileId(ids.next());
        Path place = place(id);
        try {
            Files.createDirectories(place.getParent());
            try (OutputStream out =
                    vault.sealing(new BufferedOutputStream(Files.newOutputStream(place)))) {
                bytes.transferTo(out);
            }
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException("a mail could not be kept", e);
        }
    }

    @Override
    public InputStream open(MailFileId id) {
        try {
            return vault.opening(Files.newInputStream(place(id)));
        } catch (IOException e) {
            throw new IllegalStateException("no mail is kept under " + id.value(), e);
        }
    }

    @Override
    public void drop(MailFileId id) {
        try {
            Files.deleteIfExists(place(id));
        } catch (IOException e) {
            throw new UncheckedIOException("a mail could not be dropped", e);
        }
    }

    private Path place(MailFileId id) {
        String name = id.value().toString();
        return folder.resolve(name.substring(name.length() - 2)).resolve(name);
    }
}
