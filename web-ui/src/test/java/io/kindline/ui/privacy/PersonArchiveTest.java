package io.kindline.ui.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.streams.DownloadResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonArchiveTest {

    @Test
    void an_archive_is_handed_out_whole_and_then_it_is_gone(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("person.zip"), "everything");

        DownloadResponse answer = PersonArchive.once(file, "person-1.zip");

        assertThat(answer.getFileName()).isEqualTo("person-1.zip");
        assertThat(answer.getContentLength()).isEqualTo(10);
        try (var bytes = answer.getInputStream()) {
            assertThat(bytes.readAllBytes())
                    .isEqualTo("everything".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(file).doesNotExist();
    }
}
