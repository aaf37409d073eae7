package io.kindline.docs.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader can hold in his head. */
class SizeTest {
    private static final int LINES_MAX = 250;
    private static final int LINES_OF_TESTS_MAX = 300;
    private static final int FILES_AT_LEAST = 80;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "domain",
                "application",
                "infrastructure",
                "web-ui",
                "docs",
                "browser-tests",
                "benchmarks"
            })
    void no_source_file_has_more_than_250_lines_and_no_test_more_than_300(String module)
            throws IOException {
        var tooLong = new ArrayList<String>();
        for (Path file : sources(Path.of("..", module, "src"))) {
            try (var lines = Files.lines(file)) {
                long count = lines.count();
                if (count > (file.toString().contains("/test/") ? LINES_OF_TESTS_MAX : LINES_MAX)) {
                    tooLong.add(file + " has " + count + " lines");
                }
            }
        }
        assertThat(tooLong).as("split these by what they do").isEmpty();
    }

    @Test
    void the_sources_are_seen() throws IOException {
        assertThat(sources(Path.of(".."))).hasSizeGreaterThan(FILES_AT_LEAST);
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .toList();
        }
    }
}
