package io.kindline.application.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.application.contacts.AttachmentFiles.Kept;
import io.kindline.domain.shared.ContractOf;
import io.kindline.domain.shared.PortContract;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What every keeper of attachments' bytes does. */
@ContractOf(AttachmentFiles.class)
public abstract class AttachmentFilesContract extends PortContract {

    private AttachmentFiles files() {
        return port(AttachmentFiles.class);
    }

    private Kept kept(byte[] bytes, String name) {
        return files().keep(new ByteArrayInputStream(bytes), name);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void bytes_come_back_as_they_were_kept_under_a_harmless_name() throws IOException {
        byte[] words = bytes("Полюбила я вас " + id());
        var file = (AttachmentFiles.File) kept(words, "C:\\secret/../стих\u202e.txt");

        assertThat(file.name()).isEqualTo("стих.txt");
        assertThat(file.contentType()).isEqualTo("text/plain");
        assertThat(file.sizeBytes()).isEqualTo(words.length);
        try (InputStream opened = files().open(file.sha256())) {
            assertThat(opened.readAllBytes()).isEqualTo(words);
        }
    }

    @Test
    void the_same_bytes_are_one_file_whatever_they_are_called() {
        byte[] words = bytes("once " + id());
        var first = (AttachmentFiles.File) kept(words, "a.txt");
        var second = (AttachmentFiles.File) kept(words, "b.txt");

        assertThat(second.sha256()).isEqualTo(first.sha256());
    }

    @Test
    void the_bytes_tell_what_a_file_is_not_its_name() {
        assertThat(kept(bytes("GIF89a.........." + id()), "roof.txt"))
                .isInstanceOfSatisfying(
                        AttachmentFiles.File.class,
                        file -> assertThat(file.contentType()).isEqualTo("image/gif"));
    }

    @Test
    void nothing_at_all_and_programs_are_unwelcome() {
        assertThat(kept(new byte[0], "empty.txt")).isEqualTo(new AttachmentFiles.Unwelcome());
        assertThat(kept(bytes("MZ" + "\0".repeat(200)), "holiday.jpg"))
                .isEqualTo(new AttachmentFiles.Unwelcome());
    }

    @Test
    void what_is_longer_than_allowed_is_refused() {
        long max = files().bytesMax();

        assertThat(kept(new byte[Math.toIntExact(max) + 1], "long.bin"))
                .isEqualTo(new AttachmentFiles.TooLarge(max));
    }

    @Test
    void a_hash_that_was_never_kept_is_a_bug() {
        assertThatThrownBy(() -> files().open("0".repeat(64)))
                .isInstanceOf(IllegalStateException.class);
    }
}
