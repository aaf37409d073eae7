package io.kindline.domain.distress;

import static org.assertj.core.api.Assertions.assertThat;

import io.kindline.domain.distress.SignalList.Topic;
import io.kindline.domain.distress.Signals.Transliterated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S6, S8: how well the shipped lists find alarming words and threats in invented texts. */
class DistressQualityTest {
    private static final int TEXTS_MIN = 200;
    private static final double PRECISION_MIN = 0.93;
    private static final double RECALL_MIN = 0.93;
    private static final Path SHIPPED = Path.of("../infrastructure/src/main/resources/distress");
    private static final Path PUBLISHED = Path.of("../docs/operations/distress.md");
    private static final Path INVENTED = Path.of("src/test/resources");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "id"})
    void S6_alarming_messages_are_found_and_calm_ones_left_in_peace(String language)
            throws IOException {
        measured(Topic.DISTRESS, language, language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "id"})
    void S8_threats_are_found_and_kind_words_that_sound_alike_are_not(String language)
            throws IOException {
        measured(Topic.THREATS, language, "threats, " + language);
    }

    private static void measured(Topic topic, String language, String published)
            throws IOException {
        List<Signals> lists = lists(topic, language);
        int found = 0;
        int missed = 0;
        int wrong = 0;
        List<String> lines = Files.readAllLines(texts(topic).resolve(language + ".txt"));
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
        assertThat(lines).hasSizeGreaterThanOrEqualTo(TEXTS_MIN);
        assertThat(precision).as(String.join("\n", mistakes)).isGreaterThanOrEqualTo(PRECISION_MIN);
        assertThat(recall).as(String.join("\n", mistakes)).isGreaterThanOrEqualTo(RECALL_MIN);
        assertThat(Files.readString(PUBLISHED))
                .contains(
                        String.format(
                                Locale.ROOT,
                                "| %s | %d | %.3f | %.3f |",
                                published,
                                lines.size(),
                                precision,
                                recall));
    }

    private static Path texts(Topic topic) {
        return INVENTED.resolve(
                switch (topic) {
                    case DISTRESS -> "distress";
                    case THREATS -> "threats";
                });
    }

    private static Path shipped(Topic topic, String language) {
        return SHIPPED.resolve(
                switch (topic) {
                    case DISTRESS -> language + ".txt";
                    case THREATS -> "threats-" + language + ".txt";
                });
    }

    /** As a text is searched: by the list of its language first, then by the others. */
    private static List<Signals> lists(Topic topic, String first) throws IOException {
        List<Signals> lists = new ArrayList<>();
        for (String language : List.of("en", "id", "ru")) {
            Signals signals =
                    Signals.parse(
                            topic,
                            Files.readString(shipped(topic, language)),
                            language.equals("ru") ? Transliterated.YES : Transliterated.NO);
            lists.add(language.equals(first) ? 0 : lists.size(), signals);
        }
        return lists;
    }

    private static Optional<Finding> found(List<Signals> lists, String text) {
        return lists.stream().map(each -> each.in(text)).flatMap(Optional::stream).findFirst();
    }
}
