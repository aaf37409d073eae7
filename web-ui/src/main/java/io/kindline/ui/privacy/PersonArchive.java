package io.kindline.ui.privacy;

import com.vaadin.flow.server.streams.DownloadResponse;
import io.kindline.application.privacy.ExportPerson;
import io.kindline.domain.shared.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The archive of one person as a download; its file goes as soon as it was sent. */
final class PersonArchive {
    private PersonArchive() {}

    static DownloadResponse of(ExportPerson export, Actor actor, ExportPerson.Command command)
            throws IOException {
        Path file = Files.createTempFile("kindline-person-", ".zip");
        try (var out = Files.newOutputStream(file)) {
            var _ = export.handle(actor, command, out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return once(file, "person-" + command.id().value() + ".zip");
    }

    /** The file as a download; where it can, the system forgets its name as soon as it is open. */
    static DownloadResponse once(Path file, String name) throws IOException {
        long bytes = Files.size(file);
        return new DownloadResponse(
                Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE),
                name,
                "application/zip",
                bytes);
    }
}
