package io.kindline.docs.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every requirement of the standard has a test that exists, or a reason. */
class AsvsTest {
    private static final Path PAGE = Path.of("operations", "asvs.md");
    private static final Pattern ROW =
            Pattern.compile(
                    "(?m)^\\| (\\d+)\\.(\\d+)\\.(\\d+) \\| ([12]) \\| ([^|]+) \\| (.+) \\|$");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+)\\.([a-zA-Z]\\w*_\\w+)`");
    private static final Pattern METHOD = Pattern.compile("\\b(?:void|boolean)\\s+(\\w+)\\s*\\(");
    private static final Pattern REASON =
            Pattern.compile("(Not applicable|By design|Documented|\\*\\*Open\\*\\*).{5,}");

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE)).results().toList();
    }

    @Test
    void every_requirement_of_both_levels_has_its_row() throws IOException {
        assertThat(rows())
                .extracting(row -> row.group(1) + "." + row.group(2) + "." + row.group(3))
                .doesNotHaveDuplicates();
        assertThat(rows()).filteredOn(row -> row.group(4).equals("1")).hasSize(70);
        assertThat(rows()).filteredOn(row -> row.group(4).equals("2")).hasSize(183);
    }

    @Test
    void every_row_names_tests_that_exist_or_a_reason() throws IOException {
        Set<String> tests = tests();
        assertThat(tests).hasSizeGreaterThan(500);
        assertThat(rows())
                .allSatisfy(row -> {
                    List<String> named =
                            NAMED.matcher(row.group(6))
                                    .results()
                                    .map(one -> one.group(1) + "." + one.group(2))
                                    .toList();
                    assertThat(tests).as(row.group()).containsAll(named);
                    assertThat(!named.isEmpty() || REASON.matcher(row.group(6)).lookingAt())
                            .as(row.group())
                            .isTrue();
                });
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            return files.filter(file -> file.toString().contains("/src/test/java/"))
                    .filter(file -> file.toString().matches(".*(Test|Contract)\\.java"))
                    .flatMap(AsvsTest::testsOf)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    private static Stream<String> testsOf(Path file) {
        String name = file.getFileName().toString().replace(".java", ".");
        try {
            return METHOD.matcher(Files.readString(file))
                    .results()
                    .map(method -> name + method.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
