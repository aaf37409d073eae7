package io.kindline.docs.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The web chat that others put on their pages: light, and the same in every language. */
class WidgetTest {
    private static final Path WIDGET =
            Path.of("../infrastructure/src/main/resources/META-INF/resources/widget");
    private static final int COMPRESSED_BYTES_MAX = 60_000;
    private static final Pattern LANGUAGE = Pattern.compile("  ([a-z]{2}): \\{");
    private static final Pattern TEXT = Pattern.compile("    (\\w+):\\s*\"(.+)\",");
    private static final Pattern VALUE = Pattern.compile("\\{\\w+}");

    /** For each language its keys, each with the values that are filled in. */
    private static Map<String, Map<String, Set<String>>> languages() throws IOException {
        Map<String, Map<String, Set<String>>> languages = new HashMap<>();
        Map<String, Set<String>> current = new TreeMap<>();
        String joined =
                Files.readString(WIDGET.resolve("texts.js")).replaceAll(":\\s*\\n\\s+\"", ": \"");
        for (String line : joined.lines().takeWhile(it -> !it.equals("};")).toList()) {
            var language = LANGUAGE.matcher(line);
            var text = TEXT.matcher(line);
            if (language.matches()) {
                current = new TreeMap<>();
                languages.put(language.group(1), current);
            } else if (text.matches()) {
                current.put(text.group(1), values(text.group(2)));
            }
        }
        return languages;
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @Test
    void S37_the_web_chat_says_the_same_in_every_language() throws IOException {
        var languages = languages();

        assertThat(languages).containsOnlyKeys("en", "ru", "id");
        assertThat(languages.get("en")).hasSizeGreaterThan(40);
        assertThat(languages.get("ru")).isEqualTo(languages.get("en"));
        assertThat(languages.get("id")).isEqualTo(languages.get("en"));
    }

    @Test
    void all_of_its_scripts_together_are_a_light_load() throws IOException {
        try (Stream<Path> files = Files.list(WIDGET)) {
            List<Path> scripts = files.toList();

            assertThat(scripts).hasSizeGreaterThan(5);
            assertThat(compressedBytes(scripts)).isBetween(1, COMPRESSED_BYTES_MAX);
        }
    }

    /** As a server sends them: each by itself. */
    private static int compressedBytes(List<Path> scripts) throws IOException {
        int sum = 0;
        for (Path script : scripts) {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new GZIPOutputStream(bytes)) {
                Files.copy(script, zip);
            }
            sum += bytes.size();
        }
        return sum;
    }
}
