package io.kindline.infrastructure.mail.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusTest {

    static List<Corpus.Sample> samples() {
        return Corpus.all();
    }

    @Test
    void there_are_at_least_a_hundred_and_twenty() {
        assertThat(samples()).hasSizeGreaterThanOrEqualTo(120);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void is_read_as_it_was_meant(Corpus.Sample sample) throws IOException {
        Corpus.Result result = Corpus.read(sample.bytes());

        assertThat(result.mail().from().map(from -> from.address().value()).orElse(""))
                .as("from")
                .isEqualTo(sample.from());
        assertThat(result.mail().subject()).as("subject").isEqualTo(sample.subject());
        assertThat(result.mail().nature().name()).as("nature").isEqualTo(sample.nature());
        assertThat(result.traits()).as("traits").isEqualTo(sample.traits());
        assertThat(String.join("; ", result.files())).as("files").isEqualTo(sample.files());
        if (!sample.text().equals("?")) {
            assertThat(result.mail().text()).as("text").isEqualTo(sample.text());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void shows_nothing_that_runs_or_loads_by_itself(Corpus.Sample sample) throws IOException {
        String page = Corpus.read(sample.bytes()).mail().page().orElse("").toLowerCase(Locale.ROOT);

        assertThat(page)
                .doesNotContain(
                        "<script",
                        "<iframe",
                        "<object",
                        "<embed",
                        "<form",
                        "<input",
                        "<link",
                        "<meta",
                        "<base",
                        "<style",
                        "<svg",
                        "javascript:",
                        "onerror",
                        "onclick",
                        "onload",
                        "onmouseover",
                        "url(",
                        "@import",
                        "src=\"http",
                        "src=\"//",
                        "data:text",
                        "data:image/svg");
    }
}
