package io.kindline.docs.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Markup made of what people wrote is how pages are taken over. */
class MarkupTest {
    private static final Path SCREENS = Path.of("..", "web-ui", "src", "main", "java");

    @Test
    void markup_is_made_in_one_reviewed_class() throws IOException {
        try (Stream<Path> files = Files.walk(SCREENS)) {
            assertThat(files.filter(MarkupTest::setsMarkup).map(Path::getFileName))
                    .as("use io.kindline.ui.shell.Markup, which escapes, instead")
                    .containsExactly(Path.of("Markup.java"));
        }
    }

    private static boolean setsMarkup(Path file) {
        try {
            return Files.isRegularFile(file)
                    && Files.readString(file).matches("(?s).*(innerHTML|outerHTML).*");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
