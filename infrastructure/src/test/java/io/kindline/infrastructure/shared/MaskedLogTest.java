package io.kindline.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@OnH2
@ExtendWith(OutputCaptureExtension.class)
class MaskedLogTest {
    private static final Logger log = LoggerFactory.getLogger(MaskedLogTest.class);

    @Test
    void numbers_of_people_are_masked_in_messages_and_in_stack_traces(CapturedOutput output) {
        log.warn(
                "planted +79000000123, short 123456789",
                new IllegalStateException("about 79000000124", new Exception("9000000125")));
        assertThat(output.getOut())
                .contains("planted +***, short 123456789")
                .contains("about ***")
                .doesNotContain("79000000123", "79000000124", "9000000125");
    }

    @Test
    void no_line_of_a_message_looks_like_a_line_of_the_log(CapturedOutput output) {
        log.warn("typed: {}", "one\r\n2026-01-01T00:00:00Z  INFO signed in\rtwo");
        assertThat(output.getOut().lines())
                .contains("    2026-01-01T00:00:00Z  INFO signed in", "    two")
                .noneMatch(line -> line.startsWith("2026-01-01T00:00:00Z"));
    }
}
