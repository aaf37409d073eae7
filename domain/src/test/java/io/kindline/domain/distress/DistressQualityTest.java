package io.kindline.domain.distress;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.distress.Signals.Transliterated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S6: how well the shipped lists find alarming words in invented messages, in each language. */
class DistressQualityTest {
    private static final int MESSAGES_MIN = 200;
    private static final Path SHIPPED = Path.of("../infrastructure/src/main/resources/distress");
    private static final Path INVENTED = Path.of("src/test/resources/distress");

    @ParameterizedTest
    @CsvSource({"en, 0.93, 0.93", "ru, 0.93, 0.93", "id, 0.93, 0.93"})
    void S6_alarming_messages_are_found_and_calm_ones_left_in_peace(
            String language, double precisionMin, double recallMin) throws IOException {
        Signals signals =
                Signals.parse(
                        Files.readString(SHIPPED.resolve(language + ".txt")),
                        language.equals("ru") ? Transliterated.YES : Transliterated.NO);
        int found = 0;
        int missed = 0;
        int wrong = 0;
        List<String> lines = Files.readAllLines(INVENTED.resolve(language + ".txt"));
        List<String> mistakes = new ArrayList<>();
        for (String line : lines) {
            boolean alarms = signals.in(line.substring(2)).isPresent();
            if (line.startsWith("+") && alarms) {
                found++;
            } else if (line.startsWith("+")) {
                missed++;
                mistakes.add("missed " + line);
            } else if (alarms) {
                wrong++;
                mistakes.add("wrong " + line + " " + signals.in(line.substring(2)).get().words());
            }
        }
        double precision = (double) found / (found + wrong);
        double recall = (double) found / (found + missed);
        System.out.printf(
                "%s: %d messages, precision %.3f, recall %.3f%n",
                language, lines.size(), precision, recall);
        assertThat(lines).hasSizeGreaterThanOrEqualTo(MESSAGES_MIN);
        assertThat(precision).as(String.join("\n", mistakes)).isGreaterThanOrEqualTo(precisionMin);
        assertThat(recall).as(String.join("\n", mistakes)).isGreaterThanOrEqualTo(recallMin);
    }
}
