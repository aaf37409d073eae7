package io.kindline.domain.distress;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.distress.Signals.Transliterated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S6: how well the shipped lists find alarming words in invented messages, in each language. */
class DistressQualityTest {
    private static final int MESSAGES_MIN = 200;
    private static final Path SHIPPED = Path.of("../infrastructure/src/main/resources/distress");
    private static final Path PUBLISHED = Path.of("../docs/operations/distress.md");
    private static final Path INVENTED = Path.of("src/test/resources/distress");

    @ParameterizedTest
    @CsvSource({"en, 0.93, 0.93", "ru, 0.93, 0.93", "id, 0.93, 0.93"})
    void S6_alarming_messages_are_found_and_calm_ones_left_in_peace(
            String language, double precisionMin, double recallMin) throws IOException {
        List<Signals> lists = lists(language);
        int found = 0;
        int missed = 0;
        int wrong = 0;
        List<String> lines = Files.readAllLines(INVENTED.resolve(language + ".txt"));
        List<String> mistakes = new ArrayList<>();
        for (String line : lines) {
            Optional<Finding> finding = found(lists, line.substring(2));
            boolean alarms = finding.isPresent();
            if (line.startsWith("+") && alarms) {
                found++;
            } else if (line.startsWith("+")) {
                missed++;
                mistakes.add("missed " + line);
            } else if (alarms) {
                wrong++;
                mistakes.add("wrong " + line + " " + finding.orElseThrow().words());
            }
        }
        double precision = (double) found / (found + wrong);
        double recall = (double) found / (found + missed);
        assertThat(lines).hasSizeGreaterThanOrEqualTo(MESSAGES_MIN);
        assertThat(precision).as(String.join("\n", mistakes)).isGreaterThanOrEqualTo(precisionMin);
        assertThat(recall).as(String.join("\n", mistakes)).isGreaterThanOrEqualTo(recallMin);
        assertThat(Files.readString(PUBLISHED))
                .contains(
                        String.format(
                                Locale.ROOT,
                                "| %s | %d | %.3f | %.3f |",
                                language,
                                lines.size(),
                                precision,
                                recall));
    }

    /** As a message is searched: by the list of its language first, then by the others. */
    private static List<Signals> lists(String first) throws IOException {
        List<Signals> lists = new ArrayList<>();
        for (String language : List.of("en", "id", "ru")) {
            Signals signals =
                    Signals.parse(
                            Files.readString(SHIPPED.resolve(language + ".txt")),
                            language.equals("ru") ? Transliterated.YES : Transliterated.NO);
            lists.add(language.equals(first) ? 0 : lists.size(), signals);
        }
        return lists;
    }

    private static Optional<Finding> found(List<Signals> lists, String text) {
        return lists.stream().map(each -> each.in(text)).flatMap(Optional::stream).findFirst();
    }
}
