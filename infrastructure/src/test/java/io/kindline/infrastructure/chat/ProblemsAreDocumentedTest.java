package io.kindline.infrastructure.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.infrastructure.shared.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every type of a problem is told to those who program against it. */
class ProblemsAreDocumentedTest {
    private static final Path DOCS = Path.of("..", "docs");

    @ParameterizedTest
    @EnumSource
    void of_the_api(Problems problem) throws IOException {
        assertThat(Files.readString(DOCS.resolve("guides/integrators.md")))
                .containsPattern("`" + problem.word() + "`[^|\n]*\\| " + problem.status().value());
    }

    @ParameterizedTest
    @EnumSource
    void of_the_web_chat(ChatProblem problem) throws IOException {
        assertThat(Files.readString(DOCS.resolve("integrators/web-chat.md")))
                .containsPattern("[\\[`, ]" + problem.word() + "[\\]`, ]");
    }
}
