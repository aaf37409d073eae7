package io.kindline.infrastructure.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kindline.infrastructure.demo.Script.Line;
import io.kindline.infrastructure.demo.Script.Speaker;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScriptsTest {
    private final List<Script> all = Script.all();

    @Test
    void there_are_many_in_three_languages() {
        assertThat(all).hasSizeGreaterThanOrEqualTo(25);
        assertThat(all.stream().map(script -> script.language().tag()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("ru", "en", "id");
    }

    @Test
    void the_subscriber_speaks_first_and_is_answered() {
        assertThat(all)
                .allSatisfy(script -> {
                    assertThat(script.lines().getFirst().speaker()).isEqualTo(Speaker.SUBSCRIBER);
                    assertThat(script.lines()).extracting(Line::speaker).contains(Speaker.OPERATOR);
                    assertThat(script.turns()).hasSizeGreaterThan(1);
                });
    }

    @Test
    void every_one_comes_by_doors_that_there_are() {
        List<String> doors = DemoFiles.table("doors.txt").stream().map(List::getFirst).toList();

        assertThat(all).allSatisfy(script -> assertThat(doors).containsAll(script.doors()));
    }

    @Test
    void no_choice_is_left_open_when_it_is_told() {
        assertThat(all)
                .flatExtracting(script -> script.told(new Random(1)).lines())
                .extracting(Line::text)
                .noneMatch(text -> text.contains("[") || text.contains("|") || text.isBlank());
    }

    @Test
    void line_breaks_are_kept() {
        Script verse =
                all.stream().filter(each -> each.key().equals("verse")).findFirst().orElseThrow();

        assertThat(verse.lines().getFirst().text().lines()).hasSize(4);
    }

    @Test
    void a_file_that_cannot_be_read_tells_where() {
        assertThatThrownBy(() -> Script.parse("== odd\nno colon here\n"))
                .hasMessageContaining("no colon here");
    }
}
