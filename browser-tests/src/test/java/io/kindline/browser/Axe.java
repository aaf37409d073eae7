package io.kindline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Looks for what would shut people out: WCAG 2.2 levels A and AA as far as a program can tell. */
final class Axe {
    private static final String SCRIPT = script();
    private static final String RUN =
            """
            async () => {
              const found = await axe.run(document, { runOnly: { type: 'tag',
                values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } });
              return found.violations.flatMap(v => v.nodes.map(n =>
                v.id + ': ' + v.help + ' at ' + n.target.join(' ') + '\\n    ' + n.html.slice(0, 200)
                + '\\n    ' + (n.any.concat(n.all, n.none)[0]?.message ?? '')));
            }
            """;

    private Axe() {}

    /** Fails with every finding on the page as it is now. */
    static void findsNothingOn(Page page) {
        assertThat(findings(page)).as("axe on %s", page.url()).isEmpty();
    }

    private static List<String> findings(Page page) {
        page.evaluate(SCRIPT);
        Object found = page.evaluate(RUN);
        return found instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of("axe answered " + found);
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(
                    Objects.requireNonNull(in, "axe.min.js").readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
