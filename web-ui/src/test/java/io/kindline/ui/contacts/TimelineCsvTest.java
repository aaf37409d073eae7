package io.kindline.ui.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineCsvTest {

    static Stream<Arguments> fields() {
        return Stream.of(
                Arguments.of("Пишет Анна", "\"Пишет Анна\""),
                Arguments.of("=HYPERLINK(1)", "\"'=HYPERLINK(1)\""),
                Arguments.of(" -2+3", "\"' -2+3\""),
                Arguments.of("@sum", "\"'@sum\""),
                Arguments.of("call +79000000142 now", "\"call ***0142 now\""),
                Arguments.of("8 (900) 000-01-42", "\"***-01-42\""),
                Arguments.of("614 and 2026", "\"614 and 2026\""),
                Arguments.of("say \"hi\"", "\"say \"\"hi\"\"\""));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void a_field_runs_nothing_and_shows_no_whole_number(String text, String field) {
        assertThat(TimelineCsv.field(text)).isEqualTo(field);
    }
}
