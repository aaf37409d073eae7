package io.kindline.infrastructure.mail;

import io.kindline.application.contacts.AttachmentFiles;
import io.kindline.infrastructure.mail.mime.FileSink;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Keeps the files of one mail. */
final class IncomingFiles implements FileSink {
    private final AttachmentFiles store;
    private final List<AttachmentFiles.File> files = new ArrayList<>();

    IncomingFiles(AttachmentFiles store) {
        this.store = store;
    }

    List<AttachmentFiles.File> files() {
        return List.copyOf(files);
    }

    @Override
    public Taken take(InputStream bytes, String name) {
        return switch (store.keep(bytes, name)) {
            case AttachmentFiles.File file -> {
                files.add(file);
                yield Taken.KEPT;
            }
            case AttachmentFiles.Blocked _ -> Taken.BLOCKED;
            case AttachmentFiles.TooLarge _, AttachmentFiles.Unwelcome _ -> Taken.LEFT_OUT;
        };
    }
}
