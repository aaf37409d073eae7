package io.kindline.docs.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No link of the guides leads nowhere, and every decision can be found. */
class LinksTest {
    private static final Path ROOT = Path.of("..");
    private static final Path DECISIONS = Path.of("decisions");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    @Test
    void every_relative_link_leads_somewhere() throws IOException {
        var broken = new ArrayList<String>();
        for (Path guide : guides()) {
            LINK.matcher(Files.readString(guide))
                    .results()
                    .map(found -> found.group(1))
                    .filter(link -> !link.matches("[a-z]+:.*"))
                    .filter(link -> !leadsSomewhere(guide, link))
                    .forEach(link -> broken.add(guide + " -> " + link));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void every_decision_is_numbered_and_listed() throws IOException {
        String index = Files.readString(DECISIONS.resolve("README.md"));
        try (Stream<Path> files = Files.list(DECISIONS)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("README.md"))
                            .sorted()
                            .toList();
            assertThat(names).isNotEmpty();
            assertThat(names)
                    .allSatisfy(name -> {
                        assertThat(name).matches("\\d{4}-[a-z0-9-]+\\.md");
                        assertThat(index).contains("(" + name + ")");
                    })
                    .extracting(name -> name.substring(0, 4))
                    .as("a number is given once; those who work side by side may leave gaps")
                    .doesNotHaveDuplicates();
        }
    }

    private static List<Path> guides() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<Path> guides =
                    files.filter(file -> file.toString().endsWith(".md"))
                            .filter(file -> !file.toString().contains("/target/"))
                            .filter(file -> !file.toString().contains("/node_modules/"))
                            .toList();
            assertThat(guides).hasSizeGreaterThan(5);
            return guides;
        }
    }

    private static boolean leadsSomewhere(Path guide, String link) {
        String file = link.replaceFirst("#.*", "");
        Path target = file.isEmpty() ? guide : guide.resolveSibling(file).normalize();
        if (!Files.exists(target)) {
            return false;
        }
        return !link.contains("#") || anchors(target).contains(link.replaceFirst(".*#", ""));
    }

    private static List<String> anchors(Path guide) {
        try {
            return HEADING.matcher(Files.readString(guide))
                    .results()
                    .map(found -> anchor(found.group(1)))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .strip()
                .replace(' ', '-');
    }
}
